import { standingRecords } from '../model/plan-record';
import { exportTexts } from '../texts/export';
import { fill } from './columns';
import type { PlanExport } from './plan-export';
import type { Line } from './summary-line';

/** What was decided about the plan and noted on it; of a corrected record only its correction. */
export function recordLines({ locale, records }: PlanExport): Line[] {
  const texts = exportTexts[locale].summary;
  return standingRecords(records).map(({ id, kind, what, why, who, decidedOn, at, actor }): Line => {
    const note = [
      ...(why === '' ? [] : [fill(texts.recordWhy, { why })]),
      ...(who === '' ? [] : [fill(texts.recordWho, { who })]),
      fill(texts.recordWritten, { at: at.slice(0, 10), actor }),
    ];
    const day = decidedOn ?? at.slice(0, 10);
    return [`${kind}-${id}`, `${texts[kind]} ${day}`, what, null, note.join(locale === 'en' ? '; ' : '；')];
  });
}
