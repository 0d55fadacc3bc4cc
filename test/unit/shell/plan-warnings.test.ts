import { describe, expect, it } from 'vitest';
import { planWarnings, unassignedUnits } from '@/app/warnings/plan-warnings';
import { balance } from '@shared/metrics/balance';
import { shapes } from '@shared/metrics/shape';
import { TerritoryKey, UnitCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 9, accounts: 40, reps: 2 }, seeded(7));
const index = indexField(field);
const settings = defaultSettings('2025-01-01');
const T = TerritoryKey.parse;

function warningsOf(unitTerritory: readonly number[], territories: PlanSnapshot['territories'], overlaps = false) {
  const snapshot: PlanSnapshot = {
    territories,
    unitTerritory: Int32Array.from(unitTerritory),
    decisions: new Map(),
    rules: [],
    outcomes: new Map(),
    followers: new Map(),
  };
  const evaluation = evaluate(field, snapshot, index);
  const plan = {
    snapshot,
    evaluation,
    overlaps: overlaps
      ? [
          { unit: UnitCode.parse('U4'), territory: T('a') },
          { unit: UnitCode.parse('U4'), territory: T('b') },
        ]
      : [],
  };
  const found = planWarnings(
    { field, index, settings, plan },
    shapes(field, snapshot),
    balance(field, snapshot, index, evaluation, settings.balance),
    true,
  );
  return new Map(found.map((w) => [w.code, w]));
}

const north = newTerritory('a', 'North', 'R0');
const south = newTerritory('b', 'South', null);

describe('what wants a look', () => {
  it('names units in no territory and shows them', () => {
    const found = warningsOf([0, 0, 0, 0, 0, 0, 1, 1, -1], [north, south]).get('unitUnassigned');
    expect(found).toMatchObject({ count: 1, examples: ['Unit 8'], shows: { units: [8] } });
  });

  it('finds the territory in two parts, the empty one and the one without a rep', () => {
    const found = warningsOf([0, 1, 0, 1, 1, 1, 1, 1, 1], [north, south, newTerritory('c', 'Empty', 'R1')]);
    expect(found.get('territoryNotContiguous')).toMatchObject({ count: 1, examples: ['North'] });
    expect(found.get('territoryEmpty')).toMatchObject({ count: 1, examples: ['Empty'], shows: { territory: 2 } });
    expect(found.get('territoryWithoutRep')).toMatchObject({ count: 1, examples: ['South'] });
    expect(found.has('unitUnassigned')).toBe(false);
  });

  it('leaves removed territories out', () => {
    const found = warningsOf([0, 0, 0, 0, 0, 0, 0, 0, 0], [north, { ...south, removed: true }]);
    expect(found.has('territoryEmpty')).toBe(false);
    expect(found.has('territoryWithoutRep')).toBe(false);
  });

  it('counts a unit that two others claim once', () => {
    expect(warningsOf([0, 0, 0, 0, 0, 0, 0, 0, 0], [north], true).get('unitOverlapping')?.count).toBe(1);
  });

  it('finds the reps by the healthy range of the settings, and leads to their territory', () => {
    const found = warningsOf([0, 0, 0, 0, 0, 0, 0, 0, 0], [north]);
    // Everything is the first rep's; the second has nothing and no territory to show.
    expect(found.get('repIdle')?.examples).toContain('Rep 1');
    const load = evaluate(
      field,
      {
        territories: [north],
        unitTerritory: new Int32Array(9),
        decisions: new Map(),
        rules: [],
        outcomes: new Map(),
        followers: new Map(),
      },
      index,
    );
    const share = load.repWorkload[0] / field.reps.capacitySeconds[0];
    expect(found.has('repOverCapacity')).toBe(share > settings.workload.healthyUtilisation[1]);
  });

  it('agrees with a plain count of units in none', () => {
    const snapshot = {
      territories: [],
      unitTerritory: Int32Array.from([-1, 0, -1]),
      decisions: new Map(),
      rules: [],
      outcomes: new Map(),
      followers: new Map(),
    };
    expect(unassignedUnits(snapshot)).toEqual([0, 2]);
  });
});
