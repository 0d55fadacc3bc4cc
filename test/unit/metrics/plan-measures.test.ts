import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMeasures } from '@shared/metrics/plan-measures';
import { RADAR_AXES, radarOf } from '@shared/metrics/radar';
import { unwrap } from '@shared/model/result';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { arbitraryField, arbitraryWish, patchFrom } from '../support/field';

const settings = defaultSettings('2026-01-01');
const arbitraryPlan = fc.tuple(arbitraryField, fc.array(arbitraryWish, { maxLength: 20 })).map(([field, wishes]) => {
  const index = indexField(field);
  let snapshot = emptySnapshot(field);
  wishes.forEach((wish, step) => {
    const next = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
    if (next.ok) snapshot = unwrap(next);
  });
  return { field, index, snapshot, evaluation: evaluate(field, snapshot, index) };
});

describe('the measures of a plan', () => {
  it('find nothing moved against itself, and everything owned a first owner against nobody', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(planMeasures(plan, plan, plan.evaluation, settings)).toMatchObject({
          movedAccounts: 0,
          movedRevenue: 0,
          movedShare: 0,
          revenueAtRisk: [0, 0],
        });
        const nobody = evaluate(plan.field, emptySnapshot(plan.field), plan.index);
        const { movedAccounts, firstOwners, unowned } = planMeasures(plan, plan, nobody, settings);
        expect(firstOwners + unowned).toBe(plan.field.accounts.code.length);
        expect(movedAccounts).toBe(0);
      }),
    );
  });

  it('lie between worst and best on every axis of the picture', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const measures = planMeasures(plan, plan, plan.evaluation, settings);
        const at = radarOf(measures, [measures]);
        for (const axis of RADAR_AXES) {
          expect(at[axis]).toBeGreaterThanOrEqual(-1e-12);
          expect(at[axis]).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
