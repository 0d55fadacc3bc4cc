import type { Adjacency } from '@shared/geo/adjacency';
import type { UnitPoints } from '@shared/geo/territory-point';

/** A step on the screen: x to the right, y down. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The unit one step away in a direction: the neighbour that lies most nearly there; where no neighbour does (an island,
 * a gap), the nearest unit within the quarter of the map that faces that way. -1 = nothing there.
 */
export function neighbourTowards(adjacency: Adjacency, points: UnitPoints, from: number, direction: Direction): number {
  const around = adjacency.unit.subarray(adjacency.start[from], adjacency.start[from + 1]);
  const cosine = (u: number): number => forwardCosine(points, from, u, direction);
  let best = -1;
  for (const u of around) if (cosine(u) >= FACING && (best < 0 || cosine(u) > cosine(best))) best = u;
  if (best >= 0) return best;
  let nearest = Infinity;
  for (let u = 0; u < points.x.length; u++) {
    const distance = (points.x[u] - points.x[from]) ** 2 + (points.y[u] - points.y[from]) ** 2;
    if (u === from || distance >= nearest || cosine(u) < FACING) continue;
    nearest = distance;
    best = u;
  }
  return best;
}

/** Within 45° of the direction. */
const FACING = Math.SQRT1_2;

function forwardCosine(points: UnitPoints, from: number, to: number, direction: Direction): number {
  const x = points.x[to] - points.x[from];
  const y = points.y[to] - points.y[from];
  const length = Math.hypot(x, y);
  return length === 0 ? -1 : (x * direction.x + y * direction.y) / length;
}
