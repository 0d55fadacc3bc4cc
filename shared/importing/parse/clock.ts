import { DEFAULT_CONVENTIONS } from '../conventions';
import { parseDatetime } from './datetime';

const HOUR = /^(?:[\p{Script=Han}]{2}\s*)?\d{1,2}\s?[:点时]/u;
/** 14:30-15:30 begins at 14:30; spreadsheets put a time of no day on the day they count from. */
const UNTIL = /\s*[-–—~至到].*$/u;
const NO_DAY = /^(?:1899-12-3[01]|1900-01-00)[T ]/u;
const ANY_DAY = '2000-01-01';

/** 14:30 · 9:05:10 · 下午2:05 · 2:05 PM · 14:30-15:30, the time of day alone as written, of a span its begin; null = none. */
export function clockIn(cell: string): string | null {
  const text = cell.normalize('NFKC').trim().replace(NO_DAY, '').replace(UNTIL, '');
  return HOUR.test(text) && parseDatetime(`${ANY_DAY} ${text}`, DEFAULT_CONVENTIONS).ok ? text : null;
}
