import { bad, type CellProblem, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { isDay, isoDate, isoDateOfSerial } from './calendar';
import { withFigures } from './han-numerals';
import { monthOf } from './month-names';
import { withoutWeekday } from './weekday';

const ISO = /^\d{4}-\d\d-\d\d$/u;
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))$/u;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;
const YEAR_SHORT = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const MONTH_ONLY = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月?)$/u;
const MONTH_WORD = /^([a-z]{3,9})\.?[-/,]?(\d{4})$/iu;
const DAY_WORD = /^(\d{1,2})(?:st|nd|rd|th)?[-/]?([a-z]{3,9})\.?[-/,]?(\d{4}|\d{2})$/iu;
const WORD_DAY = /^([a-z]{3,9})\.?(\d{1,2})(?:st|nd|rd|th)?,?(\d{4})$/iu;
const SERIAL = /^[2-6]\d{4}$/u;

/** Systems export days with the time of entry, spreadsheets with midnight; the day is the same. */
export const TIME_BEHIND = /(?<=[\d日号])(?:T|\s+|\s*(?=[上中下]午))(?:[上中下]午)?\s*\d{1,2}[:时点]\d{2}.*$/u;

/**
 * A day as YYYY-MM-DD: 2025-01-31 · 2025/1/31 · 2025年1月31日 · 二〇二五年一月 · 20250131 · 31 Jan 2025 · 31-Jan-25 · 31/01/2025 in the
 * column's order, its year with two figures too · a spreadsheet's serial number where the whole column is of them. A month without a day is its first
 * day, and said so; so is the century of a short year. A time behind it and a day of the week change nothing.
 */
export function parseDate(raw: string, conventions: Conventions): Parsed<string> {
  if (ISO.test(raw)) return dayOf(Number(raw.slice(0, 4)), Number(raw.slice(5, 7)), Number(raw.slice(8)));
  const text = withFigures(withoutWeekday(raw.normalize('NFKC').trim()).replace(TIME_BEHIND, '').replace(/\s+/gu, ''));
  const match = YEAR_FIRST.exec(text);
  if (match) {
    const [, year, month = match[4] ?? match[6], day = match[5] ?? match[7]] = match;
    return dayOf(Number(year), Number(month), Number(day));
  }
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(Number(last[1]), Number(last[2]), Number(last[3]), conventions.dateOrder);
  const short = YEAR_SHORT.exec(text);
  if (short) return yearShortened(short[1], short[2], short[3], conventions.dateOrder);
  if (SERIAL.test(text)) return serial(Number(text), conventions);
  return ofMonth(MONTH_ONLY.exec(text)) ?? ofMonthWord(MONTH_WORD.exec(text)) ?? inWords(text) ?? bad('notADate');
}

function serial(days: number, { dates }: Conventions): Parsed<string> {
  const day = isoDateOfSerial(days);
  return dates === 'serial' ? read(day) : bad('dateSerial', {}, day);
}

function ofMonth(match: RegExpExecArray | null): Parsed<string> | null {
  return match && firstOf(Number(match[1]), Number(match[2] ?? match[3]));
}

function ofMonthWord(match: RegExpExecArray | null): Parsed<string> | null {
  const month = match && monthOf(match[1]);
  return month === null ? null : firstOf(Number(match?.[2]), month);
}

function firstOf(year: number, month: number): Parsed<string> {
  const first = dayOf(year, month, 1);
  return first.ok ? read(first.value, note('dayMissing', { day: first.value }, first.value)) : first;
}

function inWords(text: string): Parsed<string> | null {
  const dayFirst = DAY_WORD.exec(text);
  const match = dayFirst ?? WORD_DAY.exec(text);
  if (!match) return null;
  const month = monthOf(dayFirst ? match[2] : match[1]);
  if (month === null) return null;
  const day = dayOf(fullYear(match[3]), month, Number(dayFirst ? match[1] : match[2]));
  return day.ok && match[3].length === 2 ? read(day.value, yearShort(day.value)) : day;
}

/** As spreadsheets show days by default: 3-Mar-25. */
export function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

export function yearShort(value: string): CellProblem {
  return note('yearShort', { value }, value);
}

/** Only in an order of days that its column shows may the last two figures be a year, and the first where they are no day. */
function yearShortened(first: string, second: string, last: string, order: 'dmy' | 'mdy' | null): Parsed<string> {
  const day =
    Number(first) > 31
      ? dayOf(fullYear(first), Number(second), Number(last))
      : order === null || last.length === 1
        ? bad('twoDigitYear')
        : yearLast(Number(first), Number(second), fullYear(last), order);
  return day.ok ? read(day.value, yearShort(day.value)) : day;
}

function yearLast(first: number, second: number, year: number, order: 'dmy' | 'mdy' | null): Parsed<string> {
  if (order === 'dmy') return dayOf(year, second, first);
  if (order === 'mdy') return dayOf(year, first, second);
  // Both readings are the same day, as in 05/05/2025.
  if (first === second) return dayOf(year, first, second);
  // A column of both orders: no month is the thirteenth.
  if (first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : bad('dateAmbiguous');
}

function dayOf(year: number, month: number, day: number): Parsed<string> {
  return isDay(year, month, day) ? read(isoDate(year, month, day)) : bad('noSuchDay');
}
