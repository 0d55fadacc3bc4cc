import type { OptimiseReport } from '../contract/optimise';
import { optimiseTexts } from '../texts/optimise';
import { filled, type Locale } from './locale';

/** Territories named one by one; the others are counted. */
const MOST_NAMES = 3;

/** Whose units could move, in a sentence. */
export function scopeSentence(
  { kind, territories, units }: NonNullable<OptimiseReport['scope']>,
  locale: Locale,
): string {
  const { scope } = optimiseTexts[locale];
  if (territories.length === 0) return scope.told.nobody;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return filled(scope.told[kind], { territories: namesOfScope(territories, locale), units: whole.format(units) });
}

/** “North”, “East”, “West” and 4 more */
export function namesOfScope(territories: readonly string[], locale: Locale): string {
  const { scope } = optimiseTexts[locale];
  const named = territories.slice(0, MOST_NAMES).map((name) => filled(scope.quoted, { name }));
  const count = territories.length - named.length;
  const rest = locale === 'en' ? count : territories.length;
  return named.join(scope.between) + (count > 0 ? filled(scope.more, { count: rest }) : '');
}
