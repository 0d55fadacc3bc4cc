import type { Adjacency } from '../../geo/adjacency';

/** Whether unit `u` touches territory `t`. */
export function touches(adjacency: Adjacency, unitTerritory: Int32Array, u: number, t: number): boolean {
  for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++)
    if (unitTerritory[adjacency.unit[e]] === t) return true;
  return false;
}

/**
 * Whether the neighbours that `u` leaves behind in territory `t` still hang together; `u` must stand elsewhere already.
 * True as well when it leaves nothing behind there.
 */
export function holdsWithout(adjacency: Adjacency, unitTerritory: Int32Array, u: number, t: number): boolean {
  const left = new Set<number>();
  for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) {
    if (unitTerritory[adjacency.unit[e]] === t) left.add(adjacency.unit[e]);
  }
  const [first] = left;
  if (left.size < 2) return true;
  const seen = new Set([first]);
  left.delete(first);
  for (const v of seen) {
    for (let e = adjacency.start[v]; e < adjacency.start[v + 1]; e++) {
      const x = adjacency.unit[e];
      if (unitTerritory[x] !== t || seen.has(x)) continue;
      seen.add(x);
      left.delete(x);
      if (left.size === 0) return true;
    }
  }
  return false;
}
