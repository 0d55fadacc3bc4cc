import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts } from '@shared/geo/components';
import { buildModel } from '@shared/optimise/build-model';
import { Connectivity } from '@shared/optimise/connected';
import { push } from '@shared/optimise/push';
import { Rng } from '@shared/optimise/rng';
import { State } from '@shared/optimise/state';
import { gridProblem } from '../support/problem';

const WIDTH = 30;

/** A grid whose columns are dealt out to territories; `bounds` says where each ends. */
function pushed(height: number, bounds: readonly number[], seed: number) {
  const problem = gridProblem(WIDTH, height, bounds.length, seed);
  const model = buildModel(problem);
  const state = new State(model);
  const plan = Int32Array.from(problem.x, (_, u) => bounds.findIndex((end) => u % WIDTH < end));
  state.reset(plan);
  const before = state.penalty;
  push({ state, links: new Connectivity(model.graph, state.assigned), caps: null, rng: new Rng(seed), scale: 1e-6 });
  return { problem, model, state, before };
}

describe('a push', () => {
  it('passes a surplus on through territories that have no room for it', () => {
    const { state, before } = pushed(8, [7, 12, 17, 22, 27, 30], 3);
    expect(before).toBeGreaterThan(0);
    expect(state.outside).toBe(0);
  });

  it('leaves every territory in one piece, and the sums of a fresh count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 6 }),
        fc.nat(999),
        (height, cuts, seed) => {
          const bounds = [...cuts.toSorted((a, b) => a - b), WIDTH];
          const { problem, model, state } = pushed(height, bounds, seed);
          expect([...countParts(problem.adjacency, state.assigned, bounds.length)].every((p) => p === 1)).toBe(true);
          const fresh = new State(model);
          fresh.reset(state.assigned);
          state.load.forEach((load, i) => expect(load).toBeCloseTo(fresh.load[i], 9));
          expect(state.border).toBeCloseTo(fresh.border, 6);
          expect(state.outside).toBe(fresh.outside);
          expect([...state.lists.length]).toEqual([...fresh.lists.length]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
