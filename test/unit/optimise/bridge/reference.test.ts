import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disruption } from '@shared/metrics/disruption';
import { unwrap } from '@shared/model/result';
import { toPatch } from '@shared/optimise/bridge/to-patch';
import { inField, toProblem } from '@shared/optimise/bridge/to-problem';
import type { Wishes } from '@shared/optimise/bridge/wishes';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, patchFrom, seeded, type Wish } from '../../support/field';
import { settled } from '../../support/problem';
import { plainWishes } from '../../support/wishes';

const DEFAULTS = defaultSettings('2026-01-31');
const REPS = 3;
const UNITS = 30;

/** Wishes about units and about single accounts, for the active plan or for the plan at hand. */
const edits = fc.array(
  fc.record({ kind: fc.constantFrom('move', 'decide', 'rule'), a: fc.nat(9999), b: fc.nat(9999), c: fc.nat(9999) }),
  { maxLength: 12 },
);

interface Case {
  readonly seed: number;
  readonly active: readonly Wish[];
  readonly own: readonly Wish[];
  readonly count: number | null;
  readonly scope: Wishes['scope'];
  readonly revenueShare: number | null;
  readonly handedOff: number | null;
}

const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  seed: fc.nat(10_000),
  active: edits,
  own: edits,
  count: fc.option(fc.integer({ min: 2, max: 4 })),
  scope: fc.constantFrom('all', 'near'),
  revenueShare: fc.option(fc.double({ min: 0, max: 0.5, noNaN: true })),
  handedOff: fc.option(fc.nat(15)),
});

/** An active plan with decisions of its own, a plan made from the same division with others, and what is found from the latter. */
function optimised({ seed, active, own, count, scope, revenueShare, handedOff }: Case) {
  const field = gridField({ units: UNITS, accounts: 120, reps: REPS }, seeded(seed));
  const index = indexField(field);
  let division = emptySnapshot(field);
  for (let r = 0; r < REPS; r++) {
    const members = Array.from({ length: UNITS / REPS }, (_, i) => (r * UNITS) / REPS + i);
    const made = newTerritory(`T${r}`, `T${r}`, `R${r}`);
    division = unwrap(applyPatch(division, createTerritoryPatch(field, division, made, members), index));
  }
  const edited = (wishes: readonly Wish[]): PlanSnapshot =>
    wishes.reduce((plan, wish, step) => {
      const next = applyPatch(plan, patchFrom(wish, field, plan, step), index);
      return next.ok ? next.value : plan;
    }, division);
  const reference = edited(active);
  const plan = edited(own);
  const wishes: Wishes = {
    ...plainWishes(reference),
    territories: count === null ? 'present' : { count },
    contiguity: 'preferred',
    weights: { travel: 1, border: 0.2, mix: 0, disruption: 0.3 },
    scope: count === null ? scope : 'all',
    concerned: [0],
    caps: {
      revenueShare,
      accountShare: null,
      byRep: handedOff === null ? [] : [{ rep: 1, handedOff, takenOver: handedOff }],
    },
    seed,
  };
  const prepared = unwrap(toProblem(field, plan, index, evaluate(field, plan, index), wishes));
  const result = settled(prepared.problem, { kind: 'steps', steps: 3000 });
  const assigned = inField(prepared, result.assigned, UNITS);
  const made = (i: number) => ({ key: `new-${i}`, name: `New ${i}`, rep: null });
  const next = unwrap(applyPatch(plan, toPatch(field, plan, prepared.slots, assigned, made), index));
  const { ownership } = evaluate(field, reference, index);
  const change = (snapshot: PlanSnapshot) =>
    disruption(field, ownership, evaluate(field, snapshot, index).ownership, DEFAULTS.disruption);
  return { result, before: change(plan), after: change(next), wishes };
}

describe('what changes hands, counted by the search', () => {
  it('is what the comparison with the active plan says, account by account', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        const { result, after } = optimised(c);
        expect(result.moved.accounts).toBe(after.moved.accounts);
        expect(result.moved.revenue).toBe(after.moved.revenue);
      }),
      { numRuns: 60 },
    );
  });

  it('never goes beyond a cap as the comparison counts, unless the plan at hand is beyond it already', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        if (c.count !== null) return;
        const { before, after, wishes } = optimised(c);
        const { revenueShare, byRep } = wishes.caps;
        if (revenueShare !== null) {
          const most = Math.max(before.moved.revenue, revenueShare * after.total.revenue * (1 + 1e-6));
          expect(after.moved.revenue).toBeLessThanOrEqual(most);
        }
        for (const { rep, handedOff } of byRep) {
          const lost = (of: typeof after): number => of.byRep[rep].lost.accounts;
          expect(lost(after)).toBeLessThanOrEqual(Math.max(lost(before), handedOff ?? 0));
        }
      }),
      { numRuns: 40 },
    );
  });
});
