import { DAY_MS } from '../../model/day';

export const HOUR_MS = 3_600_000;

/** Milliseconds since 1970-01-01 of an ISO date or time. */
export function timeOf(at: string): number {
  return Date.parse(at);
}

/** Days since 1970-01-01 of an ISO date or time. */
export function dayOf(at: string): number {
  return Math.floor(Date.parse(at.slice(0, 10)) / DAY_MS);
}
