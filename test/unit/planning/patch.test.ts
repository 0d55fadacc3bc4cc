import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnitCode } from '@shared/model/ids';
import { unwrap } from '@shared/model/result';
import { editTerritoryPatch, moveUnitsPatch, newTerritory, removeTerritoryPatch } from '@shared/planning/edits';
import { applyPatch, emptyPatch, invertPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { arbitraryField, arbitraryWish, gridField, patchFrom, seeded } from '../support/field';

const field = gridField({ units: 9, accounts: 20, reps: 3 }, seeded(1));
const index = indexField(field);

function withTerritories(...names: string[]): PlanSnapshot {
  const territories = names.map((name) => ({ key: name, from: null, to: newTerritory(name, name, 'R0') }));
  return unwrap(
    applyPatch(
      emptySnapshot(field),
      { ...emptyPatch(), territories: territories.map((t) => ({ ...t, key: t.to.key })) },
      index,
    ),
  );
}

describe('applyPatch', () => {
  it('followed by its inverse is the identity, over any sequence of edits', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 25 }), (anyField, wishes) => {
        const anyIndex = indexField(anyField);
        const start = emptySnapshot(anyField);
        const trail: PlanSnapshot[] = [start];
        const undo = [];
        for (const [step, wish] of wishes.entries()) {
          const patch = patchFrom(wish, anyField, trail[trail.length - 1], step);
          const next = applyPatch(trail[trail.length - 1], patch, anyIndex);
          if (!next.ok) continue;
          undo.push(invertPatch(patch));
          trail.push(next.value);
        }
        let now = trail[trail.length - 1];
        for (let k = undo.length - 1; k >= 0; k--) {
          now = unwrap(applyPatch(now, undo[k], anyIndex));
          expect(now).toEqual(trail[k]);
        }
      }),
    );
  });

  it('keeps every unit in at most one existing territory', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 25 }), (anyField, wishes) => {
        const anyIndex = indexField(anyField);
        let now = emptySnapshot(anyField);
        for (const [step, wish] of wishes.entries()) {
          const next = applyPatch(now, patchFrom(wish, anyField, now, step), anyIndex);
          if (next.ok) now = next.value;
        }
        expect(now.unitTerritory).toHaveLength(anyField.units.code.length);
        for (const t of now.unitTerritory) {
          expect(t).toBeGreaterThanOrEqual(-1);
          expect(t).toBeLessThan(now.territories.length);
          if (t >= 0) expect(now.territories[t].removed).toBe(false);
        }
      }),
    );
  });

  it('leaves the given snapshot as it was', () => {
    const before = withTerritories('North', 'South');
    const copy = structuredClone(before);
    unwrap(applyPatch(before, moveUnitsPatch(field, before, [0, 1, 2], before.territories[0].key), index));
    expect(before).toEqual(copy);
  });

  it('refuses an edit made on another state, whole', () => {
    const plan = withTerritories('North', 'South');
    const stale = {
      ...emptyPatch(),
      units: [
        { unit: UnitCode.parse('U0'), from: null, to: plan.territories[0].key },
        { unit: UnitCode.parse('U1'), from: plan.territories[1].key, to: plan.territories[0].key },
      ],
    };
    expect(applyPatch(plan, stale, index)).toMatchObject({ ok: false, problem: { code: 'patch.stale' } });
  });

  it.each([
    ['patch.unknownUnit', 'U99', 'North'],
    ['patch.unknownTerritory', 'U1', 'Nowhere'],
  ])('answers %s', (code, unit, to) => {
    const plan = withTerritories('North');
    const patch = {
      ...emptyPatch(),
      units: [{ unit: UnitCode.parse(unit), from: null, to: newTerritory(to, to, null).key }],
    };
    expect(applyPatch(plan, patch, index)).toMatchObject({ ok: false, problem: { code } });
  });

  it('refuses to name a unit twice', () => {
    const plan = withTerritories('North');
    const move = { unit: UnitCode.parse('U1'), from: null, to: plan.territories[0].key };
    expect(applyPatch(plan, { ...emptyPatch(), units: [move, move] }, index)).toMatchObject({
      problem: { code: 'patch.duplicate' },
    });
  });

  it('lets nothing into or out of a locked territory', () => {
    const open = withTerritories('North', 'South');
    const filled = unwrap(applyPatch(open, moveUnitsPatch(field, open, [0], open.territories[0].key), index));
    const lockedPlan = unwrap(applyPatch(filled, editTerritoryPatch(filled.territories[0], { locked: true }), index));
    for (const [unit, to] of [
      [0, 1],
      [1, 0],
    ]) {
      const patch = moveUnitsPatch(field, lockedPlan, [unit], lockedPlan.territories[to].key);
      expect(applyPatch(lockedPlan, patch, index)).toMatchObject({ problem: { code: 'patch.territoryLocked' } });
    }
  });

  it('refuses a second territory of the same name, whatever the case or width', () => {
    const plan = withTerritories('North');
    const twin = newTerritory('other', 'ＮＯＲＴＨ', null);
    const patch = { ...emptyPatch(), territories: [{ key: twin.key, from: null, to: twin }] };
    expect(applyPatch(plan, patch, index)).toMatchObject({ problem: { code: 'patch.nameTaken' } });
  });

  it('removes a territory only together with the release of its units', () => {
    const open = withTerritories('North');
    const filled = unwrap(applyPatch(open, moveUnitsPatch(field, open, [0, 1], open.territories[0].key), index));
    const bare = editTerritoryPatch(filled.territories[0], { removed: true });
    expect(applyPatch(filled, bare, index)).toMatchObject({ problem: { code: 'patch.territoryInUse' } });
    const removed = unwrap(applyPatch(filled, removeTerritoryPatch(field, filled, 0), index));
    expect([...removed.unitTerritory]).toEqual(new Array(9).fill(-1));
  });
});
