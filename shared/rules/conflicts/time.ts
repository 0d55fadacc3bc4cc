export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** Milliseconds since 1970-01-01 of an ISO date or time. */
export function timeOf(at: string): number {
  return Date.parse(at);
}

/** Days since 1970-01-01 of an ISO date or time. */
export function dayOf(at: string): number {
  return Math.floor(Date.parse(at.slice(0, 10)) / DAY_MS);
}

/** YYYY-MM-DD of a day since 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Last day of a period that ends before a month (year × 12 + month − 1), in days since 1970-01-01. */
export function lastDayBefore(endMonth: number): number {
  return Math.floor(Date.UTC(Math.floor(endMonth / 12), endMonth % 12, 1) / DAY_MS) - 1;
}
