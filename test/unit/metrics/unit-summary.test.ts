import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseUnits } from '@shared/metrics/unit-summary';
import { evaluate } from '@shared/planning/evaluation';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { arbitraryField } from '../support/field';

describe('summariseUnits', () => {
  it('counts every placed account once over all units, and adds up part by part', () => {
    fc.assert(
      fc.property(arbitraryField, fc.integer({ min: 0, max: 30 }), (field, cut) => {
        const index = indexField(field);
        const evaluation = evaluate(field, emptySnapshot(field), index);
        const units = [...field.units.code.keys()];
        const sum = (of: readonly number[]): ReturnType<typeof summariseUnits> =>
          summariseUnits(field, index, evaluation, of);
        const all = sum(units);
        const [low, high] = [sum(units.slice(0, cut)), sum(units.slice(cut))];
        expect(all.accounts).toBe(field.accounts.unit.filter((u) => u >= 0).length);
        for (const name of ['units', 'accounts', 'revenue', 'potential', 'pipeline', 'workload'] as const) {
          expect(low[name] + high[name]).toBe(all[name]);
        }
        expect(all.unitsByMaturity.reduce((a, b) => a + b, 0)).toBe(units.length);
        expect(all.accountsByMaturity.reduce((a, b) => a + b, 0)).toBe(all.accounts);
      }),
    );
  });
});
