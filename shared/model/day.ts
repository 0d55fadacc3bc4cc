/** Days are counted from 1970-01-01. */
export const DAY_MS = 86_400_000;

/** YYYY-MM-DD */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Last day of a period that ends before a month. @param month year × 12 + month − 1, as `endMonth` gives it */
export function lastDayBefore(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS - 1;
}
