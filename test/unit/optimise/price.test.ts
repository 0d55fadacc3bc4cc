import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel } from '@shared/optimise/build-model';
import { bothAffordable, price } from '@shared/optimise/price';
import type { Problem } from '@shared/optimise/problem';
import { Rng } from '@shared/optimise/rng';
import { State } from '@shared/optimise/state';
import { arbitraryCase, type Case, stripes } from '../support/problem';

function stateOf({ problem, width }: Case): State {
  const model = buildModel(problem);
  const state = new State(model);
  const plan = stripes(problem, width);
  const ofNode = new Int32Array(model.n);
  model.nodeOf.forEach((node, u) => {
    ofNode[node] = plan[u];
  });
  state.reset(ofNode);
  Object.assign(state.factors, { travel: 1e-4, border: 0.01, mix: 0.03, disruption: 0.02, penalty: 2 });
  return state;
}

/** What a unit weighs depends on who serves it. */
function dearerByTerritory(problem: Problem): Problem {
  const n = problem.x.length;
  const [{ values }] = problem.goals;
  const inTerritory = Float64Array.from(
    { length: problem.territories.length * n },
    (_, i) => values[i % n] + ((i * 7) % 5),
  );
  return { ...problem, goals: problem.goals.map((goal, g) => (g === 0 ? { ...goal, inTerritory } : goal)) };
}

function total(state: State): number {
  return state.objective() + state.factors.penalty * state.penalty;
}

/** The sums of the state, added up afresh. */
function fresh(state: State): State {
  const again = new State(state.model);
  Object.assign(again.factors, state.factors);
  again.reset(state.assigned.slice());
  return again;
}

describe('the price of a move', () => {
  it('is the difference of two whole evaluations, for one move and for two', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.boolean(), (plain, bySeller) => {
        const c = bySeller ? { ...plain, problem: dearerByTerritory(plain.problem) } : plain;
        const state = stateOf(c);
        const { graph, k } = state.model;
        const rng = new Rng(c.problem.seed);
        for (let i = 0; i < 60; i++) {
          const f = rng.below(k);
          if (state.lists.length[f] === 0 || state.size[f] < 2) continue;
          const e = state.lists.at(f, rng.below(state.lists.length[f]));
          const u = graph.from[e];
          const g = state.assigned[graph.to[e]];
          const before = total(fresh(state));
          const expected = price(state, u, f, g);
          if (state.lists.length[g] > 0 && state.model.classes === 0) {
            const second = state.lists.at(g, rng.below(state.lists.length[g]));
            const v = graph.from[second];
            const h = state.assigned[graph.to[second]];
            state.most = Number.POSITIVE_INFINITY;
            expect(bothAffordable(state, u, v, f, g, h)).toBe(true);
            const two = state.cost;
            state.shift(u, g);
            state.shift(v, h);
            expect(total(fresh(state)) - before).toBeCloseTo(two, 7);
            state.shift(v, g);
            state.shift(u, f);
          }
          state.shift(u, g);
          state.lists.follow(u, f, g);
          expect(total(fresh(state)) - before).toBeCloseTo(expected, 7);
          expect(total(state)).toBeCloseTo(total(fresh(state)), 7);
          expect(state.outside).toBe(fresh(state).outside);
          expect(state.lists.length).toEqual(fresh(state).lists.length);
        }
      }),
      { numRuns: 15 },
    );
  });
});
