import { describe, expect, it } from 'vitest';
import { balance } from '@shared/metrics/balance';
import { disruption } from '@shared/metrics/disruption';
import { RepCode } from '@shared/model/ids';
import { unwrap } from '@shared/model/result';
import { beyondCaps, keptAmong, outOfBand } from '@shared/optimise/moves/objections';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../../support/field';

const { balance: plain, disruption: counting } = defaultSettings('2026-01-01');
const BALANCE = { ...plain, measure: 'accounts' as const, band: 0.1 };
const NO_CAPS = { revenueShare: null, accountShare: null, byRep: [] };

/** Two territories of eight units with a rep each, before and after half of the first goes to the second. */
function edit() {
  const field = gridField({ units: 16, accounts: 160, reps: 2 }, seeded(4));
  const index = indexField(field);
  let plan = emptySnapshot(field);
  for (const t of [0, 1]) {
    const units = Array.from({ length: 8 }, (_, i) => t * 8 + i);
    plan = unwrap(
      applyPatch(plan, createTerritoryPatch(field, plan, newTerritory(`T${t}`, `T${t}`, `R${t}`), units), index),
    );
  }
  const moved = [4, 5, 6, 7];
  const next = unwrap(applyPatch(plan, moveUnitsPatch(field, plan, moved, plan.territories[1].key), index));
  const [before, after] = [plan, next].map((snapshot) => evaluate(field, snapshot, index));
  return {
    field,
    moved,
    was: balance(field, plan, index, before, BALANCE),
    is: balance(field, next, index, after, BALANCE),
    none: disruption(field, before.ownership, before.ownership, counting),
    some: disruption(field, before.ownership, after.ownership, counting),
  };
}

describe('what speaks against an edit', () => {
  it('names the units that are kept, and nothing where none is', () => {
    const { field, moved } = edit();
    const kept = new Set([field.units.code[5], field.units.code[9]]);
    expect(keptAmong(field, moved, kept)).toEqual([{ code: 'objection.kept', units: [5] }]);
    expect(keptAmong(field, moved, new Set())).toEqual([]);
  });

  it('names touched territories that it takes out of the band, and none that it brings nearer', () => {
    const { was, is } = edit();
    expect(outOfBand(was, is, [0, 1])).toEqual(
      [0, 1].map((territory) => ({
        code: 'objection.outsideBand',
        territory,
        deviation: is.rows[territory].deviation,
      })),
    );
    expect(outOfBand(was, is, [1])).toHaveLength(1);
    expect(outOfBand(is, was, [0, 1])).toEqual([]);
  });

  it('names every cap on change it goes beyond, and none that was passed before and is no worse', () => {
    const { field, none, some } = edit();
    const share = some.moved.accounts / some.total.accounts;
    const of = (caps: object): readonly string[] =>
      beyondCaps(field, { ...NO_CAPS, ...caps }, none, some).map(({ code }) => code);
    expect(of({ revenueShare: 0.01 })).toEqual(['objection.revenueCap']);
    expect(of({ accountShare: share - 0.01 })).toEqual(['objection.accountCap']);
    expect(of({ accountShare: share })).toEqual([]);
    const cap = (rep: string, handedOff: number | null, takenOver: number | null) => ({
      byRep: [{ rep: RepCode.parse(rep), handedOff, takenOver }],
    });
    const lost = some.byRep.find(({ rep }) => rep === 0)?.lost.accounts ?? 0;
    expect(lost).toBeGreaterThan(0);
    expect(of(cap('R0', lost - 1, null))).toEqual(['objection.handsOff']);
    expect(of(cap('R1', null, lost - 1))).toEqual(['objection.takesOver']);
    expect(of(cap('R0', lost, 0))).toEqual([]);
    expect(beyondCaps(field, { ...NO_CAPS, revenueShare: 0.01 }, some, some)).toEqual([]);
  });
});
