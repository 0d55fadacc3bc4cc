import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { parseDate, TIME_BEHIND } from './date';
import { beginOf } from './from-to';
import { dayOfPart, timeOfDay } from './time-of-day';
import { withoutWeekday } from './weekday';

const SERIAL = /^[2-6]\d{4}(?:\.\d+)?$/u;
/** Spreadsheets count days from 1899-12-30. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MINUTES = 1440;
/** As most are written: no zone and no end to look for. */
const PLAIN = /^\d{4}[-/]\d\d?[-/]\d\d?(?:[T ]\d\d?:\d\d(?::\d\d)?)?$/u;

/**
 * A moment as ISO 8601: the wall clock where it happened, written as if in UTC. A zone behind it is left out, since a visit
 * at midnight of +08:00 was on that day; so is the end of 14:00-16:00. All that is counted from moments are days, and
 * spans between times of one workspace. Of a day with a part of it the day is read, and said so.
 */
export function parseDatetime(raw: string, conventions: Conventions): Parsed<string> {
  const text = PLAIN.test(raw) ? raw : beginOf(withoutWeekday(raw.normalize('NFKC').trim()));
  const serial = conventions.dates === 'serial' ? SERIAL.exec(text) : null;
  if (serial) return read(new Date(Math.round(Number(text) * DAY_MINUTES) * 60_000 + EPOCH_MS).toISOString());
  const time = timeOfDay(text);
  // A day reads over whatever stands behind it.
  if (time === null && TIME_BEHIND.test(text)) return bad('notADatetime');
  const part = time === null ? dayOfPart(text) : null;
  const day = parseDate(time?.day ?? part ?? text, conventions);
  if (!day.ok) return day.problem.code === 'notADate' ? bad('notADatetime') : day;
  const at = new Date(Date.parse(day.value) + (time?.seconds ?? 0) * 1000).toISOString();
  return read(at, day.warning ?? (part === null ? undefined : note('hourMissing', { day: day.value })));
}
