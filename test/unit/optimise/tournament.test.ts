import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts } from '@shared/geo/components';
import { buildModel } from '@shared/optimise/build-model';
import { Meter } from '@shared/optimise/meter';
import { repair } from '@shared/optimise/repair';
import { Rng } from '@shared/optimise/rng';
import { Search } from '@shared/optimise/search';
import { Starts } from '@shared/optimise/starts';
import { solve } from '@shared/optimise/solve';
import { tournament } from '@shared/optimise/tournament';
import { gridProblem, solved } from '../support/problem';

/** Small enough that the steps are worth eight starts. */
const WIDTH = 8;
const STEPS = { kind: 'steps', steps: 200_000 } as const;
const small = (seed: number) => gridProblem(WIDTH, 6, 4, seed);

function drawn(seed: number, families: number) {
  const model = buildModel(small(seed));
  const rng = new Rng(seed);
  const starts = new Starts(model, rng, families);
  for (let family = 0; family < families; family++) {
    if (family > 0) starts.begin();
    while (!starts.grown) for (const _ of starts.draw());
  }
  return { model, rng, starts };
}

describe('several starts', () => {
  it('come from families, differ, and are given the best of each first', () => {
    const { starts } = drawn(3, 5);
    const best = starts.best();
    expect(starts.enough).toBe(true);
    expect(best.length).toBeLessThanOrEqual(5);
    const costs = best.map(({ cost }) => cost);
    expect(new Set(costs.map((c) => c.toPrecision(6))).size).toBe(costs.length);
    expect(costs[0]).toBe(Math.min(...costs));
  });

  it('leave the search with the best plan any of them came to, also when it is stopped half way', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 2, max: 5 }), fc.nat(40), (seed, count, after) => {
        const { model, rng, starts } = drawn(seed, count);
        const plans = starts.best().map(({ assigned }) => {
          repair(model, assigned);
          return assigned;
        });
        const search = new Search(model, plans[0], rng);
        const meter = new Meter({ kind: 'steps', steps: 60_000 });
        let least = { penalty: search.bestPenalty, objective: search.bestObjective };
        let steps = 0;
        for (const _ of tournament(search, plans, meter, 0, 1)) {
          const { bestPenalty: penalty, bestObjective: objective } = search;
          if ((penalty - least.penalty || objective - least.objective) < 0) least = { penalty, objective };
          if (++steps > after) break;
        }
        // Sums are added up afresh now and then.
        expect(search.bestPenalty).toBeLessThanOrEqual(least.penalty + 1e-12);
        if (search.bestPenalty === least.penalty) {
          expect(search.bestObjective).toBeLessThanOrEqual(least.objective + 1e-9);
        }
        expect([...countParts(model.problem.adjacency, search.best, 4)].every((p) => p === 1)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('give the same plan for the same seed and steps, and a curve that never rises', () => {
    const [a, b] = [solved(small(7), STEPS), solved(small(7), STEPS)];
    expect(a.assigned).toEqual(b.assigned);
    expect(a.curve.length).toBeGreaterThan(0);
    let last = a.curve[0];
    for (const point of a.curve.slice(1)) {
      expect(point.penalty - last.penalty || point.objective - last.objective).toBeLessThan(0);
      last = point;
    }
  });

  it('never tell of a worse plan than before', () => {
    const run = solve(small(11), STEPS);
    let least = { penalty: Number.POSITIVE_INFINITY, objective: Number.POSITIVE_INFINITY };
    for (let step = run.next(); !step.done; step = run.next()) {
      const { penalty, objective } = step.value;
      if (penalty === Number.POSITIVE_INFINITY) continue;
      expect(penalty < least.penalty || (penalty === least.penalty && objective <= least.objective)).toBe(true);
      least = { penalty, objective };
    }
    expect(least.penalty).toBe(0);
  });
});
