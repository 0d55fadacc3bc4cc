import { note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { daysInMonth, isoDate } from './calendar';
import { parseDate } from './date';
import { parsePeriod } from './period';

/** As `parseDate`; of a day long past the year may be all that is known: its first day, and said so. */
export function parseDateOrYear(raw: string, conventions: Conventions): Parsed<string> {
  return orOfPeriod(raw, conventions, /^\d{4}$/u, (year) => isoDate(Number(year), 1, 1));
}

/** As `parseDate`; what is expected of a quarter is of its last day, and said so. */
export function parseDateOrQuarter(raw: string, conventions: Conventions): Parsed<string> {
  return orOfPeriod(raw, conventions, /^\d{4}-Q\d$/u, (quarter) => {
    const [year, month] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6)) * 3];
    return isoDate(year, month, daysInMonth(year, month));
  });
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
  const assumed = dayIn(period.value);
  return read(assumed, note('dayAssumed', { written: raw.trim(), day: assumed }, assumed));
}
