import { describe, expect, it } from 'vitest';
import { balance } from '@shared/metrics/balance';
import { shapes } from '@shared/metrics/shape';
import {
  footRows,
  keepEqual,
  type MeasuredPlan,
  territoryRows,
  UNASSIGNED_KEY,
  withBefore,
} from '@shared/metrics/territory-rows';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 16, accounts: 80, reps: 2 }, seeded(5));
const index = indexField(field);
const settings = defaultSettings('2025-12-31').balance;

function divide(): PlanSnapshot {
  let now = emptySnapshot(field);
  for (const [name, units] of [
    ['North', [0, 1, 2, 3]],
    ['South', [12, 13, 14, 15]],
  ] as const) {
    const patch = createTerritoryPatch(field, now, newTerritory(name, name, 'R0'), units);
    now = unwrap(applyPatch(now, patch, index));
  }
  return now;
}

function measure(snapshot: PlanSnapshot): MeasuredPlan {
  const evaluation = evaluate(field, snapshot, index);
  return {
    field,
    index,
    snapshot,
    evaluation,
    balance: balance(field, snapshot, index, evaluation, settings),
    shapes: shapes(field, snapshot),
    tones: [3, 7],
  };
}

describe('rows of the balance table', () => {
  const plan = measure(divide());

  it('have one row a territory, and a foot that makes the field whole', () => {
    const rows = territoryRows(plan);
    const foot = footRows(plan);
    expect(rows.map((row) => [row.key, row.tone, row.units])).toEqual([
      ['North', 3, 4],
      ['South', 7, 4],
    ]);
    const [unassigned, total] = foot;
    expect(unassigned.units + total.units).toBe(16);
    expect(unassigned.accounts + total.accounts).toBe(80);
    expect(total.accounts).toBe(rows[0].accounts + rows[1].accounts);
    expect(total.workload).toBe(rows[0].workload + rows[1].workload);
  });

  it('shows what the rep carries over all territories, not in one', () => {
    const [north, south] = territoryRows(plan);
    expect(north.utilisation).toBe(south.utilisation);
    expect(north.utilisation).toBe(plan.evaluation.repWorkload[0] / field.reps.capacitySeconds[0]);
  });

  it('remember what they were only where an edit changes them', () => {
    const south = plan.snapshot.territories[1].key;
    const after = measure(unwrap(applyPatch(plan.snapshot, moveUnitsPatch(field, plan.snapshot, [4], south), index)));
    const rows = withBefore(territoryRows(after), territoryRows(plan));
    expect(rows[1].before?.units).toBe(4);
    expect(rows[1].units).toBe(5);
    expect(withBefore(territoryRows(plan), territoryRows(plan)).every((row) => row.before === null)).toBe(true);
    const foot = withBefore(footRows(after), footRows(plan));
    expect(foot.find((row) => row.key === UNASSIGNED_KEY)?.before?.units).toBe(8);
  });

  it('are the very same objects wherever nothing they say has changed', () => {
    const south = plan.snapshot.territories[1].key;
    const moved = unwrap(applyPatch(plan.snapshot, moveUnitsPatch(field, plan.snapshot, [4], south), index));
    const before = territoryRows(plan);
    expect(keepEqual(territoryRows(measure(plan.snapshot)), before)).toBe(before);
    const after = keepEqual(withBefore(territoryRows(measure(moved)), before), before);
    expect(after[1]).not.toBe(before[1]);
    expect(after.map((row) => row.units)).toEqual([4, 5]);
    const shown = keepEqual(withBefore(territoryRows(measure(moved)), before), after);
    expect(shown).toBe(after);
    expect(keepEqual(before.slice(1), before)[0]).toBe(before[1]);
  });
});
