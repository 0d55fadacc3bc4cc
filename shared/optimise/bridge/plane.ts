import { cos, sin } from '../exact-math';

const RADIUS_KM = 6371.0088;
const RAD = 3.141_592_653_589_793 / 180;

export interface Plane {
  /** Kilometres east and north of the middle of the map. */
  point(lng: number, lat: number): readonly [number, number];
}

/**
 * Albers' equal-area conic fitted to the given positions: standard parallels a sixth of the height inside the edges, so that
 * distances on a country's map are true to about a percent. Made of operations that are the same on every machine.
 */
export function planeFor(lng: Float64Array, lat: Float64Array): Plane {
  const [west, east] = range(lng);
  const [south, north] = range(lat);
  const sixth = (north - south) / 6;
  const low = sin((south + sixth) * RAD);
  const high = sin((north - sixth) * RAD);
  const cone = (low + high) / 2;
  const middle = (west + east) / 2;
  // On the equator the cone degenerates to a cylinder.
  if (Math.abs(cone) < 1e-3) {
    const width = cos(((south + north) / 2) * RAD);
    return {
      point: (x, y) => [RADIUS_KM * RAD * (x - middle) * width, (RADIUS_KM * sin(y * RAD)) / width],
    };
  }
  const c = 1 - low * low + 2 * cone * low;
  const rho = (y: number): number => (RADIUS_KM * Math.sqrt(Math.max(0, c - 2 * cone * sin(y * RAD)))) / cone;
  const origin = rho((south + north) / 2);
  return {
    point: (x, y) => {
      const theta = cone * (x - middle) * RAD;
      return [rho(y) * sin(theta), origin - rho(y) * cos(theta)];
    },
  };
}

function range(values: Float64Array): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return low <= high ? [low, high] : [0, 0];
}
