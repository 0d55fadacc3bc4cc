import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TRIES, movedShare, type Sought, seekLeastChange } from '@shared/optimise/goal/seek';
import type { Problem } from '@shared/optimise/problem';
import { gridProblem, stripes } from '../../support/problem';

/** Stripes dealt out by nobody, to be left as they are as far as the band allows. */
function striped(width: number, height: number, k: number, seed: number): Problem {
  const plain = gridProblem(width, height, k, seed);
  const present = stripes(plain, width);
  const [{ values }] = plain.goals;
  const caps = { revenueShare: null, accountShare: null, handedOff: null, takenOver: null };
  return {
    ...plain,
    startFromReference: true,
    reference: { territory: present, owner: present, volume: values, revenue: values, accounts: values, caps },
    weights: { travel: 0.5, border: 0.1, mix: 0, disruption: 1 },
  };
}

function sought(problem: Problem, steps: number, stopAfter = Number.POSITIVE_INFINITY): Sought {
  const run = seekLeastChange(problem, () => ({ kind: 'steps', steps }));
  let count = 0;
  for (let step = run.next(); ; step = run.next(++count >= stopAfter ? 'stop' : undefined)) {
    if (step.done) return step.value;
  }
}

const arbitraryProblem = fc
  .record({
    width: fc.integer({ min: 6, max: 10 }),
    height: fc.integer({ min: 5, max: 8 }),
    k: fc.integer({ min: 2, max: 4 }),
    seed: fc.nat(1_000_000),
  })
  .map(({ width, height, k, seed }) => striped(width, height, k, seed));

describe('the search for the least change', () => {
  it('keeps the band with what it finds, changes least of all its tries, and repeats itself', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const found = sought(problem, 20_000);
        expect(found.tries.length).toBeLessThanOrEqual(MOST_TRIES);
        const feasible = found.tries.filter((one) => one.feasible && one.kind !== 'pieces');
        expect(found.best !== null).toBe(feasible.length > 0);
        if (found.best !== null) {
          expect(found.best.largestDeviation).toBeLessThanOrEqual(problem.band + 1e-9);
          expect(movedShare(problem, found.best)).toBe(Math.min(...feasible.map((one) => one.movedShare)));
        }
        expect(sought(problem, 20_000).tries).toEqual(found.tries);
      }),
      { numRuns: 12 },
    );
  });

  it('never changes more than the cap of a try that succeeded', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        for (const { cap, feasible, movedShare: share } of sought(problem, 15_000).tries) {
          if (cap !== null && feasible) expect(share).toBeLessThanOrEqual(cap + 1e-9);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('leaves a plan as it is that keeps the band already', () => {
    const problem = { ...striped(8, 6, 2, 3), band: 1 };
    const { best } = sought(problem, 20_000);
    expect(best && movedShare(problem, best)).toBe(0);
  });

  it('says how near it came when the goal is out of reach, and whether pieces would help', () => {
    const problem = { ...striped(6, 5, 4, 5), band: 1e-6 };
    const { best, closest, piecesHelp, tries } = sought(problem, 5_000);
    expect(best).toBeNull();
    expect(closest.largestDeviation).toBeGreaterThan(problem.band);
    expect(piecesHelp).not.toBeNull();
    expect(tries.map(({ kind }) => kind)).toEqual(['steady', 'free', 'pieces']);
  });

  it('has something to give whenever it is stopped', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.integer({ min: 1, max: 30 }), (problem, stopAfter) => {
        const { best, closest, tries } = sought(problem, 20_000, stopAfter);
        expect(tries.length).toBeGreaterThan(0);
        expect((best ?? closest).assigned).toHaveLength(problem.x.length);
      }),
      { numRuns: 12 },
    );
  });
});
