import { GAIN, type Grouping } from './grouping';
import type { CpmpInstance } from './instance';
import { Partition } from './partition';

/** Groups of two plans that hold the same customers between them and share none with any other. */
interface Part {
  readonly a: number[];
  readonly b: number[];
  /** What it costs more the way `b` has it. */
  more: number;
}

/**
 * The best of two plans, part by part: where some groups of both hold the same customers between them, either way will do. A part may
 * have more groups in one plan than in the other; which are taken from `b` is chosen exactly, so that their number stays (a knapsack).
 */
export function bestOfBoth(instance: CpmpInstance, a: Grouping, b: Grouping): Grouping {
  const { p } = instance;
  const parts = partsOf(instance, a, b);
  const growth = ({ a, b }: Part): number => b.length - a.length;
  // Least cost by how many groups have been added, from -p to p, and whether the part is taken from b for it.
  let least = new Float64Array(2 * p + 1).fill(Number.POSITIVE_INFINITY);
  least[p] = 0;
  const taken = parts.map((part) => {
    const take = new Uint8Array(least.length);
    const next = least.slice();
    for (let count = 0; count < least.length; count++) {
      const before = count - growth(part);
      if (before < 0 || before >= least.length || least[before] + part.more >= next[count]) continue;
      next[count] = least[before] + part.more;
      take[count] = 1;
    }
    least = next;
    return take;
  });
  if (least[p] > -GAIN) return a;
  const to = new Int32Array(p).fill(-1);
  const chosen: Part[] = [];
  for (let i = parts.length - 1, count = p; i >= 0; i--) {
    if (taken[i][count] === 0) continue;
    chosen.push(parts[i]);
    count -= growth(parts[i]);
  }
  const free = chosen.flatMap((part) => part.a);
  for (const [i, g] of chosen.flatMap((part) => part.b).entries()) to[g] = free[i];
  return { cost: a.cost + least[p], groups: a.groups.map((g, i) => (to[b.groups[i]] < 0 ? g : to[b.groups[i]])) };
}

function partsOf(instance: CpmpInstance, a: Grouping, b: Grouping): readonly Part[] {
  const { n, p } = instance;
  const root = Int32Array.from({ length: 2 * p }, (_, i) => i);
  const find = (g: number): number => {
    let at = g;
    while (root[at] !== at) at = root[at] = root[root[at]];
    return at;
  };
  for (let i = 0; i < n; i++) root[find(a.groups[i])] = find(p + b.groups[i]);
  const costs = [new Partition(instance, a.groups).costOf, new Partition(instance, b.groups).costOf];
  const parts = new Map<number, Part>();
  for (let g = 0; g < 2 * p; g++) {
    const part = parts.get(find(g)) ?? { a: [], b: [], more: 0 };
    parts.set(find(g), part);
    (g < p ? part.a : part.b).push(g % p);
    part.more += g < p ? -costs[0][g] : costs[1][g - p];
  }
  return [...parts.values()].filter(({ more }) => Math.abs(more) > GAIN);
}
