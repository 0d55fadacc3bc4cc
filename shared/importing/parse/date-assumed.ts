import { note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { daysInMonth, isoDate } from './calendar';
import { parseDate } from './date';
import { parsePeriod } from './period';

/** As `parseDate`; of a day long past the year may be all that is known: its first day, and said so. */
export function parseDateOrYear(raw: string, conventions: Conventions): Parsed<string> {
  return orOfPeriod(raw, conventions, /^\d{4}$/u, (year) => isoDate(Number(year), 1, 1));
}

/** As `parseDate`; what is expected of a quarter, of half a year or by the end of a month is of the last day, and said so. */
export function parseDateOrQuarter(raw: string, conventions: Conventions): Parsed<string> {
  const last = lastDay(raw);
  if (last !== null) return assumedDay(raw, last);
  const month = MONTH_FIRST.exec(raw.normalize('NFKC').trim());
  if (month) return parseDate(`${month[2]}-${month[1]}`, conventions);
  const before = BEFORE.exec(raw.normalize('NFKC').trim());
  if (before) {
    const day = parseDate(before[1], conventions);
    return day.ok ? assumedDay(raw, day.value) : day;
  }
  return orOfPeriod(raw, conventions, /^\d{4}-Q\d$/u, (quarter) => {
    const [year, month] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6)) * 3];
    return isoDate(year, month, daysInMonth(year, month));
  });
}

const MONTH_FIRST = /^(0?[1-9]|1[0-2])[-/.](\d{4})$/u;
/** 2025年底 · 2025年12月底 · 2025年下半年 */
const END = /^(\d{4})\s*年?\s*(?:(?:年?[底末])|(\d{1,2})\s*月?份?\s*[底末]|([上下])半年)$/u;
/** By a day is on it at the latest: 2025年12月31日前. */
const BEFORE = /^(.*\d[日号]?)\s*(?:之|以)?前$/u;

function lastDay(raw: string): string | null {
  const match = END.exec(raw.normalize('NFKC').trim());
  if (!match) return null;
  const [, year, written, half] = match;
  const month = written === undefined ? (half === '上' ? 6 : 12) : Number(written);
  return month >= 1 && month <= 12 ? isoDate(Number(year), month, daysInMonth(Number(year), month)) : null;
}

function assumedDay(raw: string, day: string): Parsed<string> {
  return read(day, note('dayAssumed', { written: raw.trim(), day }, day));
}

function orOfPeriod(
  raw: string,
  conventions: Conventions,
  form: RegExp,
  dayIn: (period: string) => string,
): Parsed<string> {
  const day = parseDate(raw, conventions);
  if (day.ok || day.problem.code !== 'notADate') return day;
  const period = parsePeriod(raw);
  // 10年 of a customer may be how long.
  const brief = period.ok && period.warning !== undefined && period.value.length === 4;
  if (!period.ok || brief || !form.test(period.value)) return day;
  return assumedDay(raw, dayIn(period.value));
}
