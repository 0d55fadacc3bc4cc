import type { Problem } from './problem';

/** Node number of each unit: members of a group share one, everybody else has their own. In order of the first unit. */
export function contractGroups(group: Int32Array): { readonly nodeOf: Int32Array; readonly count: number } {
  const nodeOf = new Int32Array(group.length);
  const nodeOfGroup = new Map<number, number>();
  let count = 0;
  group.forEach((g, u) => {
    let node = g < 0 ? undefined : nodeOfGroup.get(g);
    if (node === undefined) {
      node = count++;
      if (g >= 0) nodeOfGroup.set(g, node);
    }
    nodeOf[u] = node;
  });
  return { nodeOf, count };
}

export interface Moments {
  readonly w: Float64Array;
  readonly wx: Float64Array;
  readonly wy: Float64Array;
  readonly wq: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Sums of travel weight by node, and a position: the weighted mean, or the plain one where nothing weighs. */
export function moments(problem: Problem, nodeOf: Int32Array, n: number): Moments {
  const { x, y, travelWeight } = problem;
  const sums = { w: zeros(n), wx: zeros(n), wy: zeros(n), wq: zeros(n), x: zeros(n), y: zeros(n) };
  const size = zeros(n);
  nodeOf.forEach((node, u) => {
    const w = travelWeight[u];
    sums.w[node] += w;
    sums.wx[node] += w * x[u];
    sums.wy[node] += w * y[u];
    sums.wq[node] += w * (x[u] * x[u] + y[u] * y[u]);
    sums.x[node] += x[u];
    sums.y[node] += y[u];
    size[node]++;
  });
  for (let i = 0; i < n; i++) {
    const weighted = sums.w[i] > 0;
    sums.x[i] = weighted ? sums.wx[i] / sums.w[i] : sums.x[i] / size[i];
    sums.y[i] = weighted ? sums.wy[i] / sums.w[i] : sums.y[i] / size[i];
  }
  return sums;
}

export function zeros(n: number): Float64Array {
  return new Float64Array(n);
}
