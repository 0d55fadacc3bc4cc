import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Followers, type Follower } from '@shared/model/follower';
import { AccountCode, RepCode } from '@shared/model/ids';
import { unwrap } from '@shared/model/result';
import { accountSeconds, evaluate, reevaluate } from '@shared/planning/evaluation';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { applyPatch, emptyPatch, invertPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, patchFrom, seeded } from '../support/field';

const REPS = 4;
const field = gridField({ units: 12, accounts: 40, reps: REPS }, seeded(7));
const index = indexField(field);

const arbitraryFollowers: fc.Arbitrary<Follower[]> = fc
  .uniqueArray(fc.nat(REPS - 1), { maxLength: 3 })
  .chain((reps) =>
    fc
      .array(fc.integer({ min: 1, max: 33 }), { minLength: reps.length, maxLength: reps.length })
      .map((percents) => reps.map((r, k) => ({ rep: RepCode.parse(`R${r}`), share: percents[k] / 100 }))),
  );

const step = fc.record({ account: fc.nat(39), to: arbitraryFollowers, wish: fc.nat(10_000) });

/** A step of a plan's life: another list of followers, and a move, a rep or a decision. */
function walked(
  snapshot: PlanSnapshot,
  { account, to, wish }: { account: number; to: Follower[]; wish: number },
  n: number,
) {
  const from = [...(snapshot.followers.get(account) ?? [])];
  const kind = (['create', 'move', 'rep', 'decide'] as const)[wish % 4];
  const moved = applyPatch(
    snapshot,
    patchFrom({ kind, a: wish, b: wish * 7, c: wish * 13 }, field, snapshot, n),
    index,
  );
  const base = moved.ok ? moved.value : snapshot;
  const followers = [{ account: AccountCode.parse(field.accounts.code[account]), from, to }];
  return { base, patch: { ...emptyPatch(), followers } };
}

describe('joint followers', () => {
  it('are evaluated after an edit as from scratch, and undone exactly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let snapshot = emptySnapshot(field);
        let evaluation = evaluate(field, snapshot, index);
        steps.forEach((one, n) => {
          const { base, patch } = walked(snapshot, one, n);
          const next = unwrap(applyPatch(base, patch, index));
          evaluation = reevaluate(field, evaluation, snapshot, next, index);
          expect(evaluation).toEqual(evaluate(field, next, index));
          expect(unwrap(applyPatch(next, invertPatch(patch), index)).followers).toEqual(base.followers);
          snapshot = next;
        });
      }),
      { numRuns: 40 },
    );
  });

  it('take their share of the work with their own way, and the owner keeps the rest', () => {
    const units = [...field.units.code.keys()];
    const territory = createTerritoryPatch(field, emptySnapshot(field), newTerritory('T', 'T', 'R0'), units);
    const divided = unwrap(applyPatch(emptySnapshot(field), territory, index));
    const alone = evaluate(field, divided, index);
    const account = alone.ownership.owner.findIndex((owner) => owner >= 0);
    const owner = alone.ownership.owner[account];
    const other = (owner + 1) % REPS;
    const code = AccountCode.parse(field.accounts.code[account]);
    const to = [{ rep: RepCode.parse(field.reps.code[other]), share: 0.25 }];
    const patch = { ...emptyPatch(), followers: [{ account: code, from: [], to }] };
    const shared = evaluate(field, unwrap(applyPatch(divided, patch, index)), index);
    const whole = accountSeconds(field, account, owner);
    expect(shared.repWorkload[owner]).toBe(alone.repWorkload[owner] - whole + Math.round(0.75 * whole));
    expect(shared.repWorkload[other]).toBe(
      alone.repWorkload[other] + Math.round(0.25 * accountSeconds(field, account, other)),
    );
    expect(shared.ownership).toEqual(alone.ownership);
    expect(shared.sums).toEqual(alone.sums);
  });

  it('may hold the whole together and nobody twice', () => {
    const of = (...shares: number[]): Follower[] => shares.map((share, r) => ({ rep: RepCode.parse(`R${r}`), share }));
    expect(Followers.safeParse(of(...new Array<number>(10).fill(0.1))).success).toBe(true);
    expect(Followers.safeParse(of(0.6, 0.5)).success).toBe(false);
    expect(Followers.safeParse([...of(0.2), ...of(0.2)]).success).toBe(false);
    expect(Followers.safeParse(of(0)).success).toBe(false);
  });

  it('are refused on other ground than they were made on', () => {
    const account = AccountCode.parse(field.accounts.code[0]);
    const to = [{ rep: RepCode.parse('R0'), share: 0.5 }];
    const edit = (from: Follower[]) => ({ ...emptyPatch(), followers: [{ account, from, to }] });
    const followed = unwrap(applyPatch(emptySnapshot(field), edit([]), index));
    expect(applyPatch(followed, edit([]), index)).toMatchObject({ ok: false, problem: { code: 'patch.stale' } });
    const nobody = { account, from: to, to: [{ rep: RepCode.parse('X9'), share: 1 }] };
    expect(applyPatch(followed, { ...emptyPatch(), followers: [nobody] }, index)).toMatchObject({
      ok: false,
      problem: { code: 'patch.unknownRep' },
    });
  });
});
