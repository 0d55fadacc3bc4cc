import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { parseDecimal, scaled } from './decimal';

export type Axis = 'longitude' | 'latitude';

const LIMIT: Readonly<Record<Axis, number>> = { longitude: 180, latitude: 90 };
const DMS =
  /^([NSEW]|[东西南北][经纬])?\s*(\d{1,3}(?:\.\d+)?)\s*[°度]\s*(?:(\d{1,2})\s*['′’分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["”秒]|['′’]{2})?)?)?\s*([NSEW])?$/iu;
const AXIS_OF: Readonly<Record<Axis, RegExp>> = { longitude: /^[EW]|^[东西]经/iu, latitude: /^[NS]|^[南北]纬/iu };
const NEGATIVE = /^[SW]|^[西南]/iu;

/**
 * Decimal degrees. Degrees, minutes and seconds are exact and read, with a warning that shows what they became. Zero means
 * "unknown" in every real file, a value too large by powers of ten a lost decimal point: both are refused, never repaired.
 */
export function parseCoordinate(raw: string, axis: Axis, conventions: Conventions): Parsed<number> {
  const text = unified(raw);
  const dms = DMS.exec(text);
  if (dms) return fromDms(dms, axis);
  const decimal = parseDecimal(text.replace(/°$/u, ''), conventions.decimal);
  if (!decimal.ok) return bad('notACoordinate');
  const value = scaled(decimal.value, 0);
  if (value === 0) return bad('coordinateZero');
  if (Math.abs(value) <= LIMIT[axis]) return read(value);
  return axis === 'latitude' && Math.abs(value) <= LIMIT.longitude
    ? bad('latitudeOutOfRange')
    : bad('coordinateOutOfRange', { limit: LIMIT[axis] }, withoutLostPoint(value, axis));
}

/** NFKC would make letters of the signs people use for degrees, and two primes of a double one. */
export function unified(raw: string): string {
  return raw.replace(/[˚º]/gu, '°').normalize('NFKC').trim();
}

function fromDms(match: RegExpExecArray, axis: Axis): Parsed<number> {
  const [, before, degrees, minutes = '0', seconds = '0', after] = match;
  const side = before ?? after;
  if (side === undefined ? false : !AXIS_OF[axis].test(side)) return bad('coordinateOtherAxis');
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || (degrees.includes('.') && match[3] !== undefined))
    return bad('notACoordinate');
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  // A second is 31 m: six decimals of a degree keep all it says.
  const value = Number((side !== undefined && NEGATIVE.test(side) ? -size : size).toFixed(6));
  if (Math.abs(value) > LIMIT[axis]) return bad('coordinateOutOfRange', { limit: LIMIT[axis] });
  if (value === 0) return bad('coordinateZero');
  // 118.79°E says what it is.
  return degrees.includes('.') ? read(value) : read(value, note('coordinateDms', { degrees: value }, String(value)));
}

/** 116310500 is 116.3105 with its point lost: the only shift that leaves two or three figures before it, inside the range. */
function withoutLostPoint(value: number, axis: Axis): string | null {
  if (!Number.isInteger(value)) return null;
  const sound = [3, 4, 5, 6, 7]
    .map((power) => value / 10 ** power)
    .filter((v) => Math.abs(v) <= LIMIT[axis] && Math.abs(v) >= 10);
  // Files that lose the point keep a fixed number of decimals, nearly always six; others stay for a person to judge.
  const micro = value / 1e6;
  if (sound.includes(micro)) return String(micro);
  return sound.length === 1 ? String(sound[0]) : null;
}
