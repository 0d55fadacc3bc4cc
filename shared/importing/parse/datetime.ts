import { bad, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { parseDate } from './date';
import { withoutWeekday } from './weekday';

const TIME =
  /^(.*?\d[日号]?)(?:[T ]\s*(\d{1,2})[:时点](\d{1,2})分?(?:[:]?(\d{1,2})(?:\.(\d{1,9}))?秒?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/u;
const SERIAL = /^[2-6]\d{4}(?:\.\d+)?$/u;
/** Spreadsheets count days from 1899-12-30. */
const EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MINUTES = 1440;
const ZONED = /\d:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})$/u;

/**
 * An instant as ISO 8601. A time without a zone is taken as it stands, as if in UTC: all that is counted from it are
 * spans between times of one workspace, and a guess at the zone would shift days.
 */
export function parseDatetime(raw: string, conventions: Conventions): Parsed<string> {
  const text = withoutHalves(withoutWeekday(raw.normalize('NFKC').trim()));
  const serial = conventions.dates === 'serial' ? SERIAL.exec(text) : null;
  if (serial) return read(new Date(Math.round(Number(text) * DAY_MINUTES) * 60_000 + EPOCH_MS).toISOString());
  const match = TIME.exec(text);
  if (!match) return bad('notADatetime');
  const zoned = ZONED.test(text);
  const [, dayText, hour = '0', minute = '0', second = '0', , zone] = match;
  const day = parseDate(zoned || zone === undefined ? dayText : text, conventions);
  if (!day.ok) return day.problem.code === 'notADate' ? bad('notADatetime') : day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return bad('notADatetime');
  const two = (part: string): string => part.padStart(2, '0');
  const local = Date.parse(`${day.value}T${two(hour)}:${two(minute)}:${two(second)}Z`);
  return read(new Date(local - (zoned ? offsetMs(zone) : 0)).toISOString(), day.warning);
}

/** 下午 2:05 · 2:05 PM */
const HALF =
  /^(.*?\d[日号]?[T ]?)\s*(?:(上午|下午|中午|凌晨|早上|晚上)\s*(\d{1,2})(?=[:时点])(.*)|\s(\d{1,2})(:\d{2}(?::\d{2})?)\s*([ap])\.?m\.?)$/iu;
/** No time is written longer. */
const LONGEST = 64;
const AFTERNOON = new Set(['下午', '晚上', 'p']);

/** The time of day counted to 24: 下午2:05 → 14:05, 12:10 AM → 0:10. */
function withoutHalves(text: string): string {
  const match = text.length > LONGEST ? null : HALF.exec(text);
  if (!match) return text;
  const [, day, word, han, hanRest, latin, latinRest, half] = match;
  const hour = Number(han ?? latin);
  // What is no hour of half a day is left to be refused, unless it already counts to 24: 下午 14:05.
  const late = AFTERNOON.has(word ?? half.toLowerCase());
  const noon = word === '中午';
  const twelve = hour === 12 ? (late || noon ? 12 : 0) : hour + (late || (noon && hour < 11) ? 12 : 0);
  const counted = hour > 12 ? hour : twelve;
  return `${day.trimEnd()} ${counted}${(hanRest ?? latinRest ?? '').replace('点', ':').replace(/:$/u, ':00')}`;
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return (digits.startsWith('-') ? -1 : 1) * minutes * 60_000;
}
