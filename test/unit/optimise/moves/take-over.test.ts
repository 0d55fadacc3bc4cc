import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { type TakeOver, takeOver, takeOverPatch } from '@shared/optimise/moves/take-over';
import { createTerritoryPatch, editTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../../support/field';

const settings = defaultSettings('2026-01-01').balance;

/** Four territories of twelve units in rows of a grid, each with a rep of its own. */
function divided(seed: number) {
  const field = gridField({ units: 48, accounts: 200, reps: 4 }, seeded(seed));
  const index = indexField(field);
  let snapshot = emptySnapshot(field);
  for (let t = 0; t < 4; t++) {
    const units = Array.from({ length: 12 }, (_, i) => t * 12 + i);
    const made = createTerritoryPatch(field, snapshot, newTerritory(`T${t}`, `T${t}`, `R${t}`), units);
    snapshot = unwrap(applyPatch(snapshot, made, index));
  }
  return { field, index, snapshot };
}

type Ground = ReturnType<typeof divided>;

function propose(ground: Ground, leaving: number, kept: readonly number[] = []): TakeOver {
  const reference = evaluate(ground.field, ground.snapshot, ground.index).ownership;
  const reps = new Map(ground.index.rep);
  reps.delete(`R${leaving}`);
  const orphaned = { ...ground, index: { ...ground.index, rep: reps } };
  return takeOver(orphaned, [leaving], reference, settings, new Set(kept));
}

describe('taking over what a leaver leaves', () => {
  it('moves every unit of the leaver and no other, to a territory it touches, and is an edit of the plan', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(3), (seed, leaving) => {
        const ground = divided(seed);
        const { snapshot, field, index } = ground;
        const found = propose(ground, leaving);
        const moved = found.units.map(({ unit }) => unit).toSorted((a, b) => a - b);
        expect(moved).toEqual(Array.from({ length: 12 }, (_, i) => leaving * 12 + i));
        expect(found.left).toEqual([]);
        const { adjacency } = field.units;
        for (const { unit, from, to } of found.units) {
          expect(from).toBe(leaving);
          const near = adjacency.unit.slice(adjacency.start[unit], adjacency.start[unit + 1]);
          expect([...near].map((v) => found.snapshot.unitTerritory[v])).toContain(to);
        }
        const applied = unwrap(applyPatch(snapshot, takeOverPatch(field, snapshot, found), index));
        expect(applied.unitTerritory).toEqual(found.snapshot.unitTerritory);
        expect(applied.territories).toEqual(found.snapshot.territories);
        expect(applied.territories[leaving].removed).toBe(true);
      }),
    );
  });

  it('is the same every time, and leaves the plan given as it was', () => {
    const ground = divided(5);
    const before = ground.snapshot.unitTerritory.slice();
    expect(propose(ground, 1)).toEqual(propose(ground, 1));
    expect(ground.snapshot.unitTerritory).toEqual(before);
  });

  it('leaves units kept in place, and with them their territory', () => {
    const found = propose(divided(3), 2, [25]);
    expect(found.left).toEqual([25]);
    expect(found.snapshot.unitTerritory[25]).toBe(2);
    expect(found.snapshot.territories[2].removed).toBe(false);
  });

  it('touches no locked territory, whether it is the leaver’s or a neighbour', () => {
    const ground = divided(4);
    const { snapshot, index } = ground;
    const lock = (t: number): Ground => {
      const patch = editTerritoryPatch(snapshot.territories[t], { locked: true });
      return { ...ground, snapshot: unwrap(applyPatch(snapshot, patch, index)) };
    };
    expect(propose(lock(1), 1).units).toEqual([]);
    expect(propose(lock(1), 1).left).toHaveLength(12);
    // Between two neighbours, one of which is locked, all goes to the other.
    expect(new Set(propose(lock(1), 2).units.map(({ to }) => to))).toEqual(new Set([3]));
  });
});
