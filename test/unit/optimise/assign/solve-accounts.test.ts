import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { accountsPatch, accountsProblem } from '@shared/optimise/assign/from-field';
import { accountsResult } from '@shared/optimise/assign/accounts-problem';
import { solveAccounts } from '@shared/optimise/assign/solve-accounts';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, patchFrom, seeded } from '../../support/field';

const arbitraryCase = fc
  .record({
    seed: fc.nat(100_000),
    accounts: fc.integer({ min: 5, max: 120 }),
    reps: fc.integer({ min: 1, max: 5 }),
    decisions: fc.array(fc.nat(10_000), { maxLength: 10 }),
    load: fc.double({ min: 0.4, max: 0.9, noNaN: true }),
  })
  .map(({ seed, decisions, load, ...size }) => {
    const plain = gridField({ units: 20, ...size }, seeded(seed));
    const work = plain.accounts.serviceSeconds.reduce((sum, s) => sum + s, 0);
    const field = {
      ...plain,
      travelSecondsPerMetre: 0.001,
      reps: { ...plain.reps, capacitySeconds: new Float64Array(size.reps).fill(work / size.reps / load + 100_000) },
    };
    const index = indexField(field);
    const plan = decisions.reduce((now: PlanSnapshot, a, step) => {
      const next = applyPatch(now, patchFrom({ kind: 'decide', a, b: a, c: a + 1 }, field, now, step), index);
      return next.ok ? next.value : now;
    }, emptySnapshot(field));
    return { field, index, plan };
  });

describe('accounts given to reps', () => {
  it('keep locks, skills and exclusions; figures are those of the plan; the same for the same seed; the edit says the same', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ field, index, plan }) => {
        const before = evaluate(field, plan, index);
        const mayServe = (account: number, rep: number): boolean => (account + rep) % 3 !== 0;
        const problem = accountsProblem(field, plan, before, { mayServe, minimumShare: 0, changeSeconds: 10, seed: 3 });
        const solved = () => {
          const run = solveAccounts(problem, { kind: 'steps', steps: 20_000 });
          let step = run.next();
          while (!step.done) step = run.next();
          return step.value;
        };
        const result = solved();
        expect(solved()).toEqual(result);
        const again = accountsResult(problem, result.assigned, result.steps);
        expect(result.cost).toBeCloseTo(again.cost, 6);
        result.assigned.forEach((r, i) => {
          const decided = plan.decisions.get(i);
          if (decided?.lock || decided?.ruling) {
            if (problem.lockedTo[i] >= 0) expect(r).toBe(problem.lockedTo[i]);
          } else if (r >= 0) {
            expect(mayServe(i, r)).toBe(true);
            if (decided?.exclusion) expect(field.reps.code[r]).not.toBe(decided.exclusion.rep);
          }
        });
        const next = unwrap(applyPatch(plan, accountsPatch(field, plan, before, result.assigned, 'optimised'), index));
        const after = evaluate(field, next, index);
        result.assigned.forEach((r, i) => {
          const decided = plan.decisions.get(i);
          if (r >= 0 && !decided?.lock && !decided?.ruling) expect(after.ownership.owner[i]).toBe(r);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('fit capacities that greed alone overruns', () => {
    const field = gridField({ units: 20, accounts: 400, reps: 4 }, seeded(5));
    const work = field.accounts.serviceSeconds.reduce((sum, s) => sum + s, 0);
    const even = {
      ...field,
      travelSecondsPerMetre: 0.0001,
      reps: { ...field.reps, capacitySeconds: new Float64Array(4).fill((work / 4) * 1.03) },
    };
    const index = indexField(even);
    const plan = emptySnapshot(even);
    const problem = accountsProblem(even, plan, evaluate(even, plan, index), {
      mayServe: () => true,
      minimumShare: 0.9,
      changeSeconds: 0,
      seed: 1,
    });
    const run = solveAccounts(problem, { kind: 'steps', steps: 300_000 });
    let step = run.next();
    while (!step.done) step = run.next();
    expect(step.value.outside).toBe(0);
  });
});
