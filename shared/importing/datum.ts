import gcoord from 'gcoord';
import type { Datum } from '../model/datum';
import type { Position } from './coordinates';

const CRS = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/**
 * Where the shift is defined, a little narrower than gcoord's own box: at the edge of that its inverse, which is found step
 * by step, would step across and never end. Nothing of China lies so near to the edge.
 */
const SHIFTED = { west: 72.1, south: 1, east: 137.7, north: 55.7 } as const;

/**
 * The same point in WGS 84, degrees. Outside the box around China the three systems are one. GCJ-02 is inverted to 1e-6 degrees
 * (0.1 m). Formulas: Krasovsky 1940 ellipsoid with the published trigonometric shift, as in npm gcoord.
 */
export function toWgs84({ lng, lat }: Position, datum: Datum): Position {
  const { west, south, east, north } = SHIFTED;
  if (datum === 'wgs84' || lng < west || lng > east || lat < south || lat > north) return { lng, lat };
  const [x, y] = gcoord.transform([lng, lat], CRS[datum], gcoord.WGS84);
  return { lng: x, lat: y };
}

const NAMED: readonly (readonly [Datum, RegExp])[] = [
  ['bd09', /bd-?0?9|baidu|百度/iu],
  ['gcj02', /gcj-?0?2|amap|gaode|tencent|高德|腾讯|火星/iu],
  ['wgs84', /wgs-?84|cgcs2000|gps/iu],
];

/** What the headers of the two columns say: 经度(BD09) → bd09; null = nothing. */
export function datumNamed(headers: readonly string[]): Datum | null {
  const text = headers.join(' ');
  return NAMED.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
