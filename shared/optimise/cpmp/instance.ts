/** Capacitated p-median: choose `p` customers as medians and give every customer to one, Σ distance least, loads within capacity. */
export interface CpmpInstance {
  readonly n: number;
  readonly p: number;
  /** `distance[a * n + b]`. */
  readonly distance: Float64Array;
  readonly demand: Float64Array;
  /** Capacity of each customer as a median. */
  readonly capacity: Float64Array;
}

export interface CpmpPlan {
  readonly medians: Int32Array;
  /** Position in `medians` of each customer's median. */
  readonly assigned: Int32Array;
  readonly cost: number;
}

/** Adds a plan up afresh; null when it breaks a capacity, leaves a customer out, or uses a median twice. */
export function cpmpCost(instance: CpmpInstance, { medians, assigned }: CpmpPlan): number | null {
  const { n, p, distance, demand, capacity } = instance;
  if (new Set(medians).size !== p || assigned.length !== n) return null;
  const load = new Float64Array(p);
  let cost = 0;
  for (let i = 0; i < n; i++) {
    const m = medians.at(assigned[i]);
    if (m === undefined || assigned[i] < 0) return null;
    load[assigned[i]] += demand[i];
    cost += distance[i * n + m];
  }
  return load.every((l, j) => l <= capacity[medians[j]] + 1e-6) ? cost : null;
}
