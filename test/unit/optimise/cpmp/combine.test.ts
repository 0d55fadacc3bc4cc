import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOfBoth } from '@shared/optimise/cpmp/combine';
import type { Grouping } from '@shared/optimise/cpmp/grouping';
import type { CpmpInstance } from '@shared/optimise/cpmp/instance';
import { Partition } from '@shared/optimise/cpmp/partition';
import { Rng } from '@shared/optimise/rng';

/** Clusters of five places each; every one may be one group or two. */
function clusters(count: number, seed: number): CpmpInstance {
  const n = count * 5;
  const rng = new Rng(seed);
  const at = Array.from({ length: n }, (_, i) => [1000 * Math.floor(i / 5) + rng.below(100), rng.below(100)]);
  return {
    n,
    p: count + Math.floor(count / 2),
    distance: Float64Array.from({ length: n * n }, (_, i) => {
      const [a, b] = [at[Math.floor(i / n)], at[i % n]];
      return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }),
    demand: new Float64Array(n).fill(1),
    capacity: new Float64Array(n).fill(5),
  };
}

/** Splits as many clusters in two as there are groups over, which and how by chance. */
function planOf(instance: CpmpInstance, rng: Rng): Grouping {
  const { n, p } = instance;
  const count = n / 5;
  const left = Array.from({ length: count }, (_, c) => c);
  const groups = Int32Array.from({ length: n }, (_, i) => Math.floor(i / 5));
  for (let g = count; g < p; g++) {
    const [cluster] = left.splice(rng.below(left.length), 1);
    const parted = 1 + rng.below(4);
    for (let i = 0; i < parted; i++) groups[cluster * 5 + i] = g;
  }
  return { groups, cost: new Partition(instance, groups).cost() };
}

/** Least cost over all ways to take each cluster from one plan or the other with the number of groups kept. */
function least(instance: CpmpInstance, plans: readonly Grouping[]): number {
  const { n, p } = instance;
  const count = n / 5;
  let best = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 2 ** count; mask++) {
    const seen = new Map<string, number>();
    const groups = Int32Array.from({ length: n }, (_, i) => {
      const cluster = Math.floor(i / 5);
      const key = `${cluster}/${plans[(mask >> cluster) & 1].groups[i]}`;
      if (!seen.has(key)) seen.set(key, seen.size);
      return seen.get(key) ?? 0;
    });
    if (seen.size === p) best = Math.min(best, new Partition(instance, groups).cost());
  }
  return best;
}

describe('the best of two plans', () => {
  it('is the cheapest choice, part by part, that keeps the number of groups', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.nat(10_000), (count, seed) => {
        const instance = clusters(count, seed);
        const rng = new Rng(seed);
        const [a, b] = [planOf(instance, rng), planOf(instance, rng)].sort((x, y) => x.cost - y.cost);
        const both = bestOfBoth(instance, a, b);
        const partition = new Partition(instance, both.groups);
        expect(partition.cost()).toBeCloseTo(both.cost, 6);
        expect(partition.overload()).toBe(0);
        expect([...partition.size].every((size) => size > 0)).toBe(true);
        expect(both.cost).toBeCloseTo(least(instance, [a, b]), 6);
      }),
      { numRuns: 60 },
    );
  });
});
