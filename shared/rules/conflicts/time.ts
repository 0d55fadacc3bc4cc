import { DAY_MS } from '../../model/day';
import { minuteOf } from '../pool/time';

const MINUTE_MS = 60_000;

/** Milliseconds since 1970-01-01 of an ISO date or time as written, to the minute; NaN when it is neither. */
export function timeOf(at: string): number {
  return (minuteOf(at) ?? Number.NaN) * MINUTE_MS;
}

export function minutesOf(ms: number): number {
  return Math.floor(ms / MINUTE_MS);
}

/** As records are kept. */
export function isoTime(minute: number): string {
  return new Date(minute * MINUTE_MS).toISOString();
}

/** Days since 1970-01-01 of an ISO date or time. */
export function dayOf(at: string): number {
  return Math.floor(timeOf(at.slice(0, 10)) / DAY_MS);
}
