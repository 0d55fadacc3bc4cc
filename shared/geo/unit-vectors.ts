import { EARTH_RADIUS_M } from './distance';

/** Positions as points of the unit sphere: many distances between the same positions then cost no sines. */
export interface UnitVectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

const RADIANS = Math.PI / 180;

/** @param lng, lat degrees, NaN where unknown */
export function unitVectors(lng: Float64Array, lat: Float64Array): UnitVectors {
  const vectors = { x: new Float64Array(lng.length), y: new Float64Array(lng.length), z: new Float64Array(lng.length) };
  for (let i = 0; i < lng.length; i++) {
    const ring = Math.cos(lat[i] * RADIANS);
    vectors.x[i] = ring * Math.cos(lng[i] * RADIANS);
    vectors.y[i] = ring * Math.sin(lng[i] * RADIANS);
    vectors.z[i] = Math.sin(lat[i] * RADIANS);
  }
  return vectors;
}

/** Square of the straight line through the sphere, radius 1: grows with the great-circle distance. NaN where unknown. */
export function chordSquared(a: UnitVectors, i: number, b: UnitVectors, j: number): number {
  const x = a.x[i] - b.x[j];
  const y = a.y[i] - b.y[j];
  const z = a.z[i] - b.z[j];
  return x * x + y * y + z * z;
}

/** Great-circle metres of such a line. */
export function metresOfChord(squared: number): number {
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}
