import fc from 'fast-check';
import type { AccountsProblem, AccountsResult } from '@shared/optimise/assign/accounts-problem';
import { type AccountWishes, accountsProblem } from '@shared/optimise/assign/from-field';
import { type AccountsPoint, solveAccounts } from '@shared/optimise/assign/solve-accounts';
import { type Evaluation, evaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { applyPatch, emptyPatch } from '@shared/planning/patch';
import { AccountCode, RepCode } from '@shared/model/ids';
import { emptySnapshot, type FieldIndex, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, patchFrom, seeded } from '../../support/field';

export interface Case {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly plan: PlanSnapshot;
  readonly before: Evaluation;
  readonly wishes: AccountWishes;
  readonly problem: AccountsProblem;
}

export function wishesFor(field: Field, before: Evaluation, change: Partial<AccountWishes> = {}): AccountWishes {
  const count = field.accounts.unit.length;
  return {
    mayServe: () => true,
    kept: new Uint8Array(count),
    guardedBy: new Int32Array(count).fill(-1),
    most: 1,
    least: 0,
    changeSeconds: 10,
    reference: before.ownership.owner,
    caps: null,
    seed: 3,
    ...change,
  };
}

/** A field with territories, decisions of every kind, joint followers, claims, skills that miss, and caps on change. */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    seed: fc.nat(100_000),
    accounts: fc.integer({ min: 5, max: 120 }),
    reps: fc.integer({ min: 1, max: 5 }),
    steps: fc.array(fc.nat(10_000), { maxLength: 25 }),
    load: fc.double({ min: 0.4, max: 1.1, noNaN: true }),
    capped: fc.integer({ min: 0, max: 3 }),
    cap: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ seed, steps, load, capped, cap, ...size }) => {
    const plain = gridField({ units: 20, ...size }, seeded(seed));
    const work = plain.accounts.serviceSeconds.reduce((sum, s) => sum + s, 0);
    const homeLng = plain.reps.homeLng.map((lng, r) => (r === 1 && seed % 4 === 0 ? Number.NaN : lng));
    const field: Field = {
      ...plain,
      travelSecondsPerMetre: 0.001,
      reps: { ...plain.reps, homeLng, capacitySeconds: new Float64Array(size.reps).fill(work / size.reps / load) },
    };
    const index = indexField(field);
    const plan = steps.reduce((now: PlanSnapshot, a, step) => {
      const kind = (['create', 'move', 'decide', 'decide', 'rep'] as const)[step % 5];
      const next = applyPatch(now, patchFrom({ kind, a, b: a >> 2, c: a + step }, field, now, step), index);
      return next.ok ? withFollower(next.value, field, index, a, step) : now;
    }, emptySnapshot(field));
    const before = evaluate(field, plan, index);
    const limits = (): Float64Array => new Float64Array(size.reps).fill(cap);
    const wishes = wishesFor(field, before, {
      mayServe: (account, rep) => (account + rep) % 3 !== 0,
      kept: Uint8Array.from({ length: size.accounts }, (_, i) => (i % 17 === 3 ? 1 : 0)),
      guardedBy: Int32Array.from({ length: size.accounts }, (_, i) => (i % 13 === 5 ? i % size.reps : -1)),
      least: seed % 2 === 0 ? 0.2 : 0,
      caps:
        capped === 0
          ? null
          : {
              accounts: capped === 1 ? cap : null,
              revenue: capped === 2 ? cap * 3e7 : null,
              handedOff: capped === 3 ? limits() : null,
              takenOver: capped === 3 ? limits() : null,
            },
    });
    return { field, index, plan, before, wishes, problem: accountsProblem(field, plan, index, before, wishes) };
  });

function withFollower(plan: PlanSnapshot, field: Field, index: FieldIndex, a: number, step: number): PlanSnapshot {
  if (step % 4 !== 0) return plan;
  const account = AccountCode.parse(field.accounts.code[a % field.accounts.code.length]);
  const rep = RepCode.parse(field.reps.code[(a + step) % field.reps.code.length]);
  const from = plan.followers.get(index.account.get(account) ?? -1) ?? [];
  const followers = [{ account, from: [...from], to: [{ rep, share: 0.25 }] }];
  const next = applyPatch(plan, { ...emptyPatch(), followers }, index);
  return next.ok ? next.value : plan;
}

/** @param stopAt number of points after which the search is asked to stop */
export function solved(problem: AccountsProblem, steps: number, stopAt = Number.POSITIVE_INFINITY): AccountsResult {
  const run = solveAccounts(problem, { kind: 'steps', steps });
  let step: IteratorResult<AccountsPoint, AccountsResult> = run.next();
  for (let point = 1; !step.done; point++) step = run.next(point >= stopAt ? 'stop' : undefined);
  return step.value;
}
