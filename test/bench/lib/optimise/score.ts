import type { Instance } from './graph';

export interface Score {
  readonly maxDeviation: number;
  readonly disconnected: number;
  readonly empty: number;
  readonly rmsKm: number;
  readonly cutKm: number;
  readonly meanPolsbyPopper: number;
  readonly loads: readonly number[];
}

/**
 * The one scorer for everybody's plans; it knows nothing of any solver's own sums. rms = √(Σ w·d² ÷ Σ w), d to the part's
 * weighted centroid; deviation from the mean load; Polsby-Popper = 4π · area ÷ perimeter², coast and map edge included.
 */
export function scorePlan(instance: Instance, weight: readonly number[], k: number, plan: ArrayLike<number>): Score {
  const { x, y, area, edges, ext } = instance;
  const parts = Array.from({ length: k }, () => ({ w: 0, x: 0, y: 0, area: 0, edge: 0, units: 0, pieces: 0 }));
  weight.forEach((w, u) => {
    const part = parts[plan[u]];
    part.w += w;
    part.x += w * x[u];
    part.y += w * y[u];
    part.area += area[u];
    part.edge += ext[u];
    part.units++;
  });
  const total = weight.reduce((sum, w) => sum + w, 0);
  const spread = weight.reduce((sum, w, u) => {
    const part = parts[plan[u]];
    return sum + w * ((x[u] - part.x / part.w) ** 2 + (y[u] - part.y / part.w) ** 2);
  }, 0);
  const tree = weight.map((_, u) => u);
  const root = (u: number): number => {
    let at = u;
    while (tree[at] !== at) at = tree[at] = tree[tree[at]];
    return at;
  };
  let cutKm = 0;
  for (const [a, b, km] of edges) {
    if (plan[a] === plan[b]) tree[root(a)] = root(b);
    else {
      cutKm += km;
      parts[plan[a]].edge += km;
      parts[plan[b]].edge += km;
    }
  }
  tree.forEach((parent, u) => {
    if (parent === u) parts[plan[u]].pieces++;
  });
  const mean = total / k;
  return {
    maxDeviation: Math.max(...parts.map((p) => Math.abs(p.w / mean - 1))),
    disconnected: parts.filter((p) => p.pieces > 1).length,
    empty: parts.filter((p) => p.units === 0).length,
    rmsKm: Math.sqrt(spread / total),
    cutKm,
    meanPolsbyPopper: parts.reduce((sum, p) => sum + (p.edge > 0 ? (4 * Math.PI * p.area) / p.edge ** 2 : 0), 0) / k,
    loads: parts.map((p) => p.w),
  };
}
