import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CpmpInstance, cpmpCost } from '@shared/optimise/cpmp/instance';
import { Partition } from '@shared/optimise/cpmp/partition';
import { solveCpmp } from '@shared/optimise/cpmp/solve-cpmp';
import { Rng } from '@shared/optimise/rng';

function instanceOf(n: number, p: number, seed: number): CpmpInstance {
  const rng = new Rng(seed);
  const x = Array.from({ length: n }, () => rng.below(100));
  const y = Array.from({ length: n }, () => rng.below(100));
  const demand = Float64Array.from({ length: n }, () => 1 + rng.below(9));
  const all = demand.reduce((sum, d) => sum + d, 0);
  return {
    n,
    p,
    distance: Float64Array.from({ length: n * n }, (_, i) => {
      const [a, b] = [Math.floor(i / n), i % n];
      return Math.hypot(x[a] - x[b], y[a] - y[b]);
    }),
    demand,
    capacity: new Float64Array(n).fill(Math.ceil((all / p) * 1.2) + 9),
  };
}

const arbitraryInstance = fc
  .record({ n: fc.integer({ min: 4, max: 30 }), p: fc.integer({ min: 2, max: 4 }), seed: fc.nat(100_000) })
  .map(({ n, p, seed }) => instanceOf(n, Math.min(p, n - 1), seed));

function solved(instance: CpmpInstance, steps: number) {
  const search = solveCpmp(instance, 1, { kind: 'steps', steps });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

describe('capacitated p-median', () => {
  it('prices shifts and swaps as a whole evaluation does', () => {
    fc.assert(
      fc.property(arbitraryInstance, (instance) => {
        const { n, p } = instance;
        const partition = new Partition(
          instance,
          Int32Array.from({ length: n }, (_, i) => i % p),
        );
        const rng = new Rng(n);
        const total = (): number => {
          const again = new Partition(instance, partition.of);
          return again.cost() + 3 * again.overload();
        };
        for (let turn = 0; turn < 40; turn++) {
          const [i, o] = [rng.below(n), rng.below(n)];
          const [a, b] = [partition.of[i], partition.of[o]];
          if (a === b || partition.size[a] < 2 || partition.size[b] < 2) continue;
          const before = total();
          const price = turn % 2 === 0 ? partition.priceShift(i, b, 3) : partition.priceSwap(i, o, 3);
          if (turn % 2 === 0) partition.shift(i, b);
          else partition.swap(i, o);
          expect(total() - before).toBeCloseTo(price, 6);
          expect(partition.cost() + 3 * partition.overload()).toBeCloseTo(total(), 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives plans within the capacities whose cost is what they say, the same for the same seed', () => {
    fc.assert(
      fc.property(arbitraryInstance, (instance) => {
        const plan = solved(instance, 20_000);
        expect(plan).not.toBeNull();
        if (!plan) return;
        expect(cpmpCost(instance, plan)).toBeCloseTo(plan.cost, 6);
        expect(solved(instance, 20_000)).toEqual(plan);
      }),
      { numRuns: 12 },
    );
  });

  it('searches larger instances region by region, within the capacities, the same for the same seed', () => {
    const instance = instanceOf(160, 12, 7);
    const plan = solved(instance, 2_000_000);
    expect(plan).not.toBeNull();
    if (!plan) return;
    expect(cpmpCost(instance, plan)).toBeCloseTo(plan.cost, 6);
    expect(solved(instance, 2_000_000)).toEqual(plan);
    const short = solved(instance, 200_000);
    expect(plan.cost).toBeLessThanOrEqual(short?.cost ?? Number.POSITIVE_INFINITY);
  });

  it('never costs more while it goes on, and keeps the best when it is stopped', () => {
    const instance = instanceOf(160, 12, 3);
    const search = solveCpmp(instance, 1, { kind: 'steps', steps: 4_000_000 });
    let least = Number.POSITIVE_INFINITY;
    let step = search.next();
    for (let looks = 0; !step.done; looks++) {
      expect(step.value).toBeLessThanOrEqual(least);
      least = step.value;
      step = search.next(looks > 2_500 ? 'stop' : undefined);
    }
    expect(step.value?.cost).toBe(least);
  });

  it('says so when nothing fits', () => {
    const instance = instanceOf(12, 3, 4);
    expect(solved({ ...instance, capacity: new Float64Array(12).fill(1) }, 5_000)).toBeNull();
  });
});
