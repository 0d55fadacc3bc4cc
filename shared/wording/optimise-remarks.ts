import type { OptimiseRemark } from '../contract/optimise';
import { optimiseTexts } from '../texts/optimise';
import { filled, inRow, type Locale } from './locale';
import { remarkSentence } from './optimise-remark';

/** A sentence; `short` where it names so many that it can be folded. */
export interface TellRemark {
  readonly text: string;
  readonly short: string | null;
}

/** Territories outside the band that are named before the rest is folded. */
const MOST_NAMES = 4;

/**
 * What must be known of a candidate, a sentence each: why not every wish can be kept and what to relax, then what is unusual.
 * Territories outside the band are told together, the farthest first; where nothing rules the band out, what would bring it.
 */
export function remarkSentences(
  reasons: readonly OptimiseRemark[],
  notices: readonly OptimiseRemark[],
  locale: Locale,
): readonly TellRemark[] {
  const { notice } = optimiseTexts[locale];
  const outside = notices
    .flatMap(({ code, params: { territory, deviation } }) =>
      code === 'outsideBand' && typeof territory === 'string' && typeof deviation === 'number'
        ? [{ territory, deviation }]
        : [],
    )
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
  const others = notices.filter(({ code }) => code !== 'outsideBand' && code !== 'bridged');
  const plain = (text: string): TellRemark => ({ text, short: null });
  const sentences = [...reasons, ...others].map((remark) => plain(remarkSentence(remark, locale)));
  // How islands are counted is told last: it is nothing to be mended.
  const islands = notices
    .filter(({ code }) => code === 'bridged')
    .map((remark) => plain(remarkSentence(remark, locale)));
  if (outside.length === 0) return [...sentences, ...islands];
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const named = outside.map(({ territory, deviation }) => `${territory} ${signed.format(deviation).replace('-', '−')}`);
  const told = (list: string): string => filled(notice.outsideBandList, { count: named.length, list });
  // One more is named sooner than counted.
  const rest = named.length - MOST_NAMES;
  const short = inRow(named.slice(0, MOST_NAMES), locale) + filled(notice.outsideBandMore, { count: rest });
  sentences.push({ text: told(inRow(named, locale)), short: rest > 1 ? told(short) : null });
  if (reasons.length === 0) {
    const band = Math.ceil(Math.abs(outside[0].deviation) * 1000) / 1000;
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    sentences.push(plain(filled(notice.outsideBandRelax, { band: percent.format(band) })));
  }
  return [...sentences, ...islands];
}
