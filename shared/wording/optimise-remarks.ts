import type { OptimiseRemark } from '../contract/optimise';
import { optimiseTexts } from '../texts/optimise';
import { filled, inRow, type Locale } from './locale';
import { remarkSentence } from './optimise-remark';

/**
 * What must be known of a candidate, a sentence each: why not every wish can be kept and what to relax, then what is unusual.
 * Territories outside the band are told together, the farthest first; where nothing rules the band out, what would bring it.
 */
export function remarkSentences(
  reasons: readonly OptimiseRemark[],
  notices: readonly OptimiseRemark[],
  locale: Locale,
): readonly string[] {
  const { notice } = optimiseTexts[locale];
  const outside = notices
    .flatMap(({ code, params: { territory, deviation } }) =>
      code === 'outsideBand' && typeof territory === 'string' && typeof deviation === 'number'
        ? [{ territory, deviation }]
        : [],
    )
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation));
  const others = notices.filter(({ code }) => code !== 'outsideBand');
  const sentences = [...reasons, ...others].map((remark) => remarkSentence(remark, locale));
  if (outside.length === 0) return sentences;
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const list = inRow(
    outside.map(({ territory, deviation }) => `${territory} ${signed.format(deviation).replace('-', '−')}`),
    locale,
  );
  sentences.push(filled(notice.outsideBandList, { count: outside.length, list }));
  if (reasons.length === 0) {
    const band = Math.ceil(Math.abs(outside[0].deviation) * 1000) / 1000;
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    sentences.push(filled(notice.outsideBandRelax, { band: percent.format(band) }));
  }
  return sentences;
}
