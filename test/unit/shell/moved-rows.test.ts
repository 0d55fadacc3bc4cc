import { describe, expect, it } from 'vitest';
import { movedRows } from '@/app/moved/moved-rows';
import { disruption } from '@shared/metrics/disruption';
import { newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { indexField } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';

describe('rows of accounts that move', () => {
  const field = gridField({ units: 4, accounts: 30, reps: 2 }, seeded(3));
  const index = indexField(field);
  const side = (unitTerritory: readonly number[]) => {
    const snapshot = {
      territories: [newTerritory('a', 'North', 'R0'), newTerritory('b', 'South', 'R1')],
      unitTerritory: Int32Array.from(unitTerritory),
      decisions: new Map(),
      rules: [],
      outcomes: new Map(),
      followers: new Map(),
    };
    return { snapshot, evaluation: evaluate(field, snapshot, index) };
  };

  it('are exactly those of the moved unit, from its old owner to its new one', () => {
    const [before, after] = [side([0, 0, 1, 1]), side([0, 1, 1, -1])];
    const { changedAccounts } = disruption(
      field,
      before.evaluation.ownership,
      after.evaluation.ownership,
      defaultSettings('2025-01-01').disruption,
    );
    const rows = movedRows(field, before, after, changedAccounts);
    const inUnit = (unit: number): number => field.accounts.unit.filter((u) => u === unit).length;
    expect(rows).toHaveLength(inUnit(1) + inUnit(3));
    for (const row of rows) {
      const expected = row.unit === 1 ? [0, 1, 'South'] : [1, -1, null];
      expect([row.from, row.to, row.toTerritory]).toEqual(expected);
      expect(row.code).toBe(field.accounts.code[row.account]);
    }
  });
});
