import type { OptimiseRemark } from '../contract/optimise';
import { optimiseTexts } from '../texts/optimise';
import { termTexts } from '../texts/terms';
import { filled, type Locale } from './locale';

const SHARES = new Set(['band', 'ratio', 'deviation', 'othersWithin', 'share', 'least', 'alone', 'withGate']);

/** A notice or a reason as a sentence: shares as percent, measures by name. */
export function remarkSentence({ code, params }: OptimiseRemark, locale: Locale): string {
  const texts = optimiseTexts[locale];
  const sentences: Readonly<Record<string, string | undefined>> = { ...texts.notice, ...texts.reason };
  const measures: Readonly<Record<string, string | undefined>> = termTexts[locale].measure;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const words = Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (key === 'goal') return [key, measures[value] ?? String(value)];
      if (typeof value === 'string') return [key, value];
      return [key, (SHARES.has(key) ? percent : whole).format(value)];
    }),
  );
  return filled(sentences[code] ?? code, words);
}
