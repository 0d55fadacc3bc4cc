import { DEFAULT_CONVENTIONS } from './conventions';
import { type Axis, parseCoordinate, unified } from './parse/coordinate';

export type PairOrder = 'lngLat' | 'latLng';

/** Longitude and latitude as they stand in the cell. */
export interface PositionPair {
  readonly lng: string;
  readonly lat: string;
}

const AROUND = /^[\s([{（【]+|[\s)\]}）】]+$/gu;
const MARK = /\s*[,;|/、]\s*/u;

/** 120.58,31.30 · (31.30, 120.58) · 120.58°E 31.30°N as its two halves; null for anything else. */
export function splitPair(text: string): readonly [string, string] | null {
  const bare = unified(text).replace(AROUND, '');
  const [first, second, ...more] = bare.split(MARK.test(bare) ? MARK : /\s+/u);
  if (first === undefined || second === undefined || more.length > 0) return null;
  return isDegrees(first) && isDegrees(second) ? [first, second] : null;
}

/** Which half comes first, where the pair tells; null = it could be read both ways, or neither. */
export function orderOf([first, second]: readonly [string, string]): PairOrder | null {
  const lngLat = fits(first, 'longitude') && fits(second, 'latitude');
  const latLng = fits(first, 'latitude') && fits(second, 'longitude');
  if (lngLat === latLng) return null;
  return lngLat ? 'lngLat' : 'latLng';
}

/** How systems write that a position is not known. */
const ZEROS = /^0(?:\.0*)?[\s,;|/、]+0(?:\.0*)?$/u;

/** A pair that tells is read as it tells, any other as its column does; 0,0 stays the two zeros it is. */
export function pairIn(text: string, order: PairOrder): PositionPair | null {
  if (ZEROS.test(unified(text).replace(AROUND, ''))) return { lng: '0', lat: '0' };
  const halves = splitPair(text);
  if (halves === null) return null;
  const [lng, lat] = (orderOf(halves) ?? order) === 'lngLat' ? halves : [halves[1], halves[0]];
  return { lng, lat };
}

/** Figures with decimals, as no list of two numbers has them by chance. */
function isDegrees(half: string): boolean {
  return /\.\d{2,}|[°度]/u.test(half) && (fits(half, 'longitude') || fits(half, 'latitude'));
}

function fits(half: string, axis: Axis): boolean {
  const parsed = parseCoordinate(half, axis, DEFAULT_CONVENTIONS);
  return parsed.ok;
}
