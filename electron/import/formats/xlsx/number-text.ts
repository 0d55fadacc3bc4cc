import { isoDate } from '@shared/importing/parse/calendar';
import type { DateParts, NumberFormat } from './number-format';

const DAY_MS = 86_400_000;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;
const DAYS_1904 = 1462;

/**
 * A number as its cell shows it, dates as ISO 8601: what people see is what is read. Text that is no number stays as it is.
 * @param date1904 whether days are counted from 1904
 */
export function numberText(stored: string, format: NumberFormat, date1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  if (format.kind === 'date') return dateText(value, format.parts, date1904) ?? plainText(value);
  if (format.kind === 'percent') return `${plainText(value * 100)}%`;
  if (format.kind === 'padded' && Number.isInteger(value) && value >= 0) {
    return plainText(value).padStart(format.digits, '0');
  }
  return plainText(value);
}

/** Spreadsheets keep and show 15 figures; the double behind 30.1 is written as 30.100000000000001. */
function plainText(value: number): string {
  const shortest = String(value);
  // So few figures are not rounded, and no exponent is among them.
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest;
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21 ? BigInt(rounded).toString() : String(rounded);
}

/** Whether a whole number has more figures than a spreadsheet keeps: the last ones are zeros now. */
export function digitsLost(stored: string): boolean {
  const value = Math.abs(Number(stored));
  return value >= 1e15 && value < 1e21 && Number.isInteger(value);
}

function dateText(serial: number, parts: DateParts, date1904: boolean): string | null {
  const seconds = Math.round(serial * 86_400);
  const time = timeText(seconds);
  if (parts === 'time') return serial < 0 ? null : time;
  const day = Math.floor(seconds / 86_400) + (date1904 ? DAYS_1904 : 0);
  if (day < 1 || day > LAST_DAY) return null;
  const [year, month, dayOfMonth] = calendarDay(day);
  if (parts === 'year') return String(year);
  const date = isoDate(year, month, dayOfMonth);
  if (parts === 'month') return date.slice(0, 7);
  return parts === 'dayTime' && seconds % 86_400 !== 0 ? `${date} ${timeText(seconds % 86_400)}` : date;
}

/** Day 60 is 1900-02-29, which never was: the first spreadsheets counted it, and all follow them. */
function calendarDay(day: number): readonly [number, number, number] {
  if (day === 60) return [1900, 2, 29];
  const at = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY_MS);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

function timeText(seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
