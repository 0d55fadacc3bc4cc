import { bad, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { isDay, isoDate, isoDateOfSerial } from './calendar';

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))$/u;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;
const YEAR_SHORT = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/u;
const SERIAL = /^[2-6]\d{4}$/u;

/** A day as YYYY-MM-DD: 2025-01-31 · 2025/1/31 · 2025年1月31日 · 20250131 · 31/01/2025 in the column's order. */
export function parseDate(raw: string, conventions: Conventions): Parsed<string> {
  // A time of midnight is how spreadsheets write a bare day.
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?$/u, '')
    .replace(/\s+/gu, '');
  const match = YEAR_FIRST.exec(text);
  if (match) {
    const [, year, month = match[4] ?? match[6], day = match[5] ?? match[7]] = match;
    return dayOf(Number(year), Number(month), Number(day));
  }
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(Number(last[1]), Number(last[2]), Number(last[3]), conventions.dateOrder);
  if (YEAR_SHORT.test(text)) return bad('twoDigitYear');
  if (SERIAL.test(text)) return bad('dateSerial', {}, isoDateOfSerial(Number(text)));
  return bad('notADate');
}

function yearLast(first: number, second: number, year: number, order: 'dmy' | 'mdy' | null): Parsed<string> {
  if (order === 'dmy') return dayOf(year, second, first);
  if (order === 'mdy') return dayOf(year, first, second);
  // Both readings are the same day, as in 05/05/2025.
  if (first === second) return dayOf(year, first, second);
  return bad('dateAmbiguous');
}

function dayOf(year: number, month: number, day: number): Parsed<string> {
  return isDay(year, month, day) ? read(isoDate(year, month, day)) : bad('noSuchDay');
}
