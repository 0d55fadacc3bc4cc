import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '@shared/optimise/distance';
import { DIFFERENT, variants } from '@shared/optimise/variants';
import { gridProblem, stripes } from '../support/problem';

const LIMIT = { kind: 'steps', steps: 4_000 } as const;

describe('the distance of two divisions', () => {
  it('is 0 whatever the territories are numbered, the weight of what lies elsewhere, and the same both ways', () => {
    const weight = Float64Array.from([1, 1, 2, 4]);
    const a = Int32Array.from([0, 0, 1, 1]);
    expect(distance(a, Int32Array.from([1, 1, 0, 0]), weight)).toBe(0);
    expect(distance(a, Int32Array.from([0, 1, 1, 1]), weight)).toBeCloseTo(1 / 8, 12);
    // A part of another division is not the same division.
    expect(distance(a, Int32Array.from([0, 0, 0, 0]), weight)).toBeCloseTo(2 / 8, 12);
    expect(distance(Int32Array.from([0, 0, 0, 0]), a, weight)).toBeCloseTo(2 / 8, 12);
  });
});

describe('variants', () => {
  it('begin with the best by what was asked, and none of the others is beaten by another in everything', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.boolean(),
        fc.nat(400),
        fc.constantFrom(0.1, 0.001),
        (seed, withReference, stopAfter, band) => {
          const plain = { ...gridProblem(10, 6, 4, seed), band };
          const plan = stripes(plain, 10);
          const values = plain.goals[0].values;
          const caps = { revenueShare: null, accountShare: null, handedOff: null, takenOver: null };
          const reference = { territory: plan, owner: plan, volume: values, revenue: values, accounts: values, caps };
          const problem = withReference
            ? { ...plain, reference, startFromReference: true, weights: { ...plain.weights, disruption: 1 } }
            : plain;
          const run = variants(problem, () => LIMIT);
          let step = run.next();
          for (let i = 0; !step.done; i++) step = run.next(i >= stopAfter ? 'stop' : undefined);
          const found = step.value;
          expect(found[0].kind).toBe('asked');
          const [asked, ...others] = found.map(({ result: { objective } }) => objective);
          for (const { hard, excess, soft } of others) {
            const lines = [hard - asked.hard, excess - asked.excess, soft - asked.soft];
            expect(lines.find((difference) => Math.abs(difference) > 1e-6) ?? 0).toBeGreaterThanOrEqual(0);
          }
          const figures = found.map(({ result }) => [
            result.largestDeviation,
            result.objective.terms[0].amount,
            result.moved.volume,
          ]);
          figures.slice(1).forEach((mine, i) => {
            const beaten = figures.some((o, j) => j !== i + 1 && o.every((v, a) => v < mine[a] - 1e-6));
            expect(beaten).toBe(false);
          });
          found.forEach((a, i) => {
            for (const b of found.slice(i + 1)) {
              const apart = distance(a.result.assigned, b.result.assigned, values);
              expect(apart).toBeGreaterThanOrEqual(DIFFERENT);
            }
          });
        },
      ),
      // Two plans of the same excess, added up in another order.
      { numRuns: 10, examples: [[5963, false, 63, 0.001]] },
    );
  });
});
