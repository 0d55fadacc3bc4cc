import type { Adjacency } from '@shared/geo/adjacency';

/** Pairs of units that are neighbours over water or by a bridge, each once: a, b, a, b … */
export function seaPairsOf(adjacency: Adjacency): Int32Array {
  const pairs: number[] = [];
  for (let u = 0; u + 1 < adjacency.start.length; u++) {
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      if (adjacency.sea[k] > 0 && adjacency.unit[k] > u) pairs.push(u, adjacency.unit[k]);
    }
  }
  return Int32Array.from(pairs);
}
