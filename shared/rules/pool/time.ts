const MS_PER_MINUTE = 60_000;
export const MINUTES_PER_DAY = 1440;
const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?/;

/** Minutes since 1970-01-01 00:00 of "YYYY-MM-DD" or "YYYY-MM-DD HH:MM", as written; null when it is neither. */
export function minuteOf(text: string): number | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0'] = found;
  return Date.UTC(+year, +month - 1, +day, +hour, +minute) / MS_PER_MINUTE;
}

/** Whole days since 1970-01-01 of a minute. */
export function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Days since 1970-01-01 of a written day or time; null when it is neither. */
export function dayOfText(text: string): number | null {
  const minute = minuteOf(text);
  return minute === null ? null : dayOf(minute);
}

/** YYYY-MM-DD HH:MM */
export function minuteText(minute: number): string {
  return new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 16).replace('T', ' ');
}

/** The last minute of a day: what is recorded up to then is known on it. */
export function endOfDay(day: number): number {
  return (day + 1) * MINUTES_PER_DAY - 1;
}
