import { foldHeader } from '@shared/importing/fold';

const HEADINGS = new Set([
  '年份',
  '年度',
  '年',
  '财年',
  '会计年度',
  '销售年度',
  '销售年份',
  'year',
  'fiscalyear',
  'fy',
]);

/** Which column holds nothing but the year of its row, by its heading; -1 = none. */
export function yearColumn(headers: readonly string[]): number {
  return headers.findIndex((header) => HEADINGS.has(foldHeader(header)));
}
