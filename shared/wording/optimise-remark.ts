import type { OptimiseRemark } from '../contract/optimise';
import { optimiseTexts } from '../texts/optimise';
import { termTexts } from '../texts/terms';
import { filled, type Locale } from './locale';

const SHARES = new Set(['band', 'ratio', 'othersWithin', 'share', 'least', 'alone', 'withGate', 'below', 'above']);

/** A notice or a reason as a sentence: shares as percent, deviations with their sign, measures by name. */
export function remarkSentence({ code, params }: OptimiseRemark, locale: Locale): string {
  const texts = optimiseTexts[locale];
  const sentences: Readonly<Record<string, string | undefined>> = { ...texts.notice, ...texts.reason };
  const measures: Readonly<Record<string, string | undefined>> = termTexts[locale].measure;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const words = Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (typeof value === 'object') return [key, value[locale]];
      if (key === 'goal') return [key, inSentence(measures[value] ?? String(value), locale)];
      if (typeof value === 'string') return [key, value];
      if (key === 'deviation') return [key, signed.format(value).replace('-', '−')];
      return [key, (SHARES.has(key) ? percent : whole).format(value)];
    }),
  );
  if (code === 'limitsContradict') return limits(params, words, locale);
  return filled(sentences[code] ?? code, words);
}

const SECONDS_PER_HOUR = 3600;
const MINOR = 100;

/** Whether the least is too much or the most too little, in the measure's own unit. */
function limits(params: OptimiseRemark['params'], words: Readonly<Record<string, string>>, locale: Locale): string {
  const { reason } = optimiseTexts[locale];
  const { goal, needed, total } = params;
  if (typeof needed !== 'number' || typeof total !== 'number') return filled(reason.limitsContradict, words);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const write = (value: number): string => {
    if (goal === 'workload') return `${whole.format(value / SECONDS_PER_HOUR)} ${locale === 'en' ? 'h' : '小时'}`;
    return whole.format(goal === 'accounts' ? value : value / MINOR);
  };
  return filled(needed > total ? reason.limitsContradict : reason.limitsTooLow, {
    ...words,
    needed: write(needed),
    total: write(total),
    gap: write(Math.abs(needed - total)),
  });
}

/** A term within a sentence begins with a small letter. */
function inSentence(term: string, locale: Locale): string {
  return locale === 'en' ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}
