import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { outcomeOf } from '@/app/state/outcomes';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 25, accounts: 200, reps: 3 }, seeded(8));
const index = indexField(field);

function divided() {
  let snapshot = emptySnapshot(field);
  for (const [t, name] of ['A', 'B', 'C'].entries()) {
    const units = Array.from({ length: 8 }, (_, k) => 8 * t + k);
    const patch = createTerritoryPatch(field, snapshot, newTerritory(name, name, `R${t}`), units);
    snapshot = unwrap(applyPatch(snapshot, patch, index));
  }
  return { snapshot, evaluation: evaluate(field, snapshot, index) };
}

describe('what a plan becomes', () => {
  it('is the previewed outcome itself once it is made, and the former plan itself once it is taken back', () => {
    const plan = divided();
    const patch = moveUnitsPatch(field, plan.snapshot, [3, 4], plan.snapshot.territories[1].key);
    const previewed = unwrap(outcomeOf(field, index, plan, patch));
    // As it comes back from the database: the same words, other objects.
    const made = unwrap(outcomeOf(field, index, plan, structuredClone(patch)));
    expect(made.snapshot).toBe(previewed.snapshot);
    const back = unwrap(outcomeOf(field, index, made, structuredClone(invertPatch(patch))));
    expect(back.snapshot).toBe(plan.snapshot);
    expect(back.evaluation).toBe(plan.evaluation);
  });

  it('always has the figures of a whole evaluation, whatever was tried before', () => {
    const moves = fc.array(fc.record({ unit: fc.nat(24), to: fc.nat(2), undo: fc.boolean() }), { maxLength: 20 });
    fc.assert(
      fc.property(moves, (all) => {
        let now = divided();
        for (const { unit, to, undo } of all) {
          const patch = moveUnitsPatch(field, now.snapshot, [unit], now.snapshot.territories[to].key);
          const next = unwrap(outcomeOf(field, index, now, patch));
          now = undo ? unwrap(outcomeOf(field, index, next, invertPatch(patch))) : next;
          expect([...now.evaluation.sums]).toEqual([...evaluate(field, now.snapshot, index).sums]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is refused as before where it cannot be', () => {
    const plan = divided();
    const stale = moveUnitsPatch(field, plan.snapshot, [3], plan.snapshot.territories[1].key);
    const wrong = { ...stale, units: stale.units.map((m) => ({ ...m, from: plan.snapshot.territories[2].key })) };
    expect(outcomeOf(field, index, plan, wrong).ok).toBe(false);
  });
});
