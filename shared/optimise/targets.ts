import type { Oversize } from './model';
import type { TerritorySpec } from './problem';

export interface Targets {
  readonly target: Float64Array;
  readonly oversize: readonly Oversize[];
  /** Territory of each oversize node. */
  readonly coreOf: ReadonlyMap<number, number>;
}

/**
 * Target of every territory and goal. A node bigger than its territory may be becomes the core of one: that territory's
 * target is the node's own load, and the others share what is left, so that their mean is a mean they can reach.
 * @param present territory of a node today or by lock, -1 = any
 */
export function targetsOf(
  load: Float64Array,
  base: Float64Array,
  present: Int32Array,
  specs: readonly TerritorySpec[],
  m: number,
  band: number,
): Targets {
  const k = specs.length;
  const shares = sharesOf(specs);
  const target = new Float64Array(k * m);
  const coreOf = new Map<number, number>();
  const oversize: Oversize[] = [];
  const taken = new Set(specs.flatMap((s, t) => (s.frozen ? [t] : [])));
  const totals = Array.from({ length: m }, (_, g) => sumOf(load, m, g) + sumOf(base, m, g));
  const spread = (): void => {
    const free = shares.reduce((sum, s, t) => sum + (taken.has(t) && isCore(t) ? 0 : s), 0);
    for (let g = 0; g < m; g++) {
      let left = totals[g];
      for (const [node, t] of coreOf) {
        target[t * m + g] = load[node * m + g];
        left -= load[node * m + g];
      }
      for (let t = 0; t < k; t++) if (!isCore(t)) target[t * m + g] = free > 0 ? (left * shares[t]) / free : 0;
    }
  };
  const isCore = (t: number): boolean => [...coreOf.values()].includes(t);
  spread();
  // One at a time, biggest first: each core lowers what the others may carry, which can make the next one oversize.
  while (coreOf.size < k - 1) {
    const found = biggest(load, present, target, coreOf, taken, m, band);
    if (!found) break;
    coreOf.set(found.node, found.territory);
    taken.add(found.territory);
    oversize.push(found);
    spread();
  }
  return { target, oversize, coreOf };
}

function biggest(
  load: Float64Array,
  present: Int32Array,
  target: Float64Array,
  coreOf: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  m: number,
  band: number,
): Oversize | null {
  const free = Array.from({ length: target.length / m }, (_, t) => t).filter((t) => !taken.has(t));
  const mostOf = Array.from(
    { length: m },
    (_, g) => (1 + band) * free.reduce((max, t) => Math.max(max, target[t * m + g]), 0),
  );
  let best: Oversize | null = null;
  let ratio = 1;
  for (let node = 0; node < present.length; node++) {
    if (coreOf.has(node) || (present[node] >= 0 && taken.has(present[node]))) continue;
    for (let g = 0; g < m; g++) {
      const most = mostOf[g];
      if (most === 0 || load[node * m + g] <= ratio * most) continue;
      const territory = present[node] >= 0 ? present[node] : largest(target, m, g, free);
      if (territory < 0) continue;
      ratio = load[node * m + g] / most;
      best = { node, territory, goal: g, load: load[node * m + g], most };
    }
  }
  return best;
}

function largest(target: Float64Array, m: number, g: number, free: readonly number[]): number {
  return free.reduce((best, t) => (best < 0 || target[t * m + g] > target[best * m + g] ? t : best), -1);
}

/** Shares adding up to 1: what is set by hand is kept, the rest is divided equally. */
export function sharesOf(specs: readonly TerritorySpec[]): readonly number[] {
  const set = specs.reduce((sum, s) => sum + (s.share ?? 0), 0);
  const open = specs.filter((s) => s.share === null).length;
  const each = open === 0 ? 0 : Math.max(0, 1 - set) / open;
  const shares = specs.map((s) => s.share ?? each);
  const all = shares.reduce((sum, s) => sum + s, 0);
  return all > 0 ? shares.map((s) => s / all) : specs.map(() => 1 / specs.length);
}

function sumOf(load: Float64Array, m: number, goal: number): number {
  let sum = 0;
  for (let i = goal; i < load.length; i += m) sum += load[i];
  return sum;
}
