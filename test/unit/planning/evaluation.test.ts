import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Evaluation, reevaluate, type SumColumn, sumOf } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { arbitraryField, arbitraryWish, gridField, patchFrom, seeded } from '../support/field';

function total(evaluation: Evaluation, column: SumColumn): number {
  let sum = sumOf(evaluation, -1, column);
  for (let t = 0; t < evaluation.territoryCount; t++) sum += sumOf(evaluation, t, column);
  return sum;
}

describe('reevaluate', () => {
  it('equals a whole evaluation, entry by entry, after every edit and every undo', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 20 }), (field, wishes) => {
        const index = indexField(field);
        let snapshot = emptySnapshot(field);
        let evaluation = evaluate(field, snapshot, index);
        for (const [step, wish] of wishes.entries()) {
          const next = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
          if (!next.ok) continue;
          const forward = reevaluate(field, evaluation, snapshot, next.value, index);
          expect(forward).toEqual(evaluate(field, next.value, index));
          expect(reevaluate(field, forward, next.value, snapshot, index)).toEqual(evaluation);
          snapshot = next.value;
          evaluation = forward;
        }
      }),
    );
  });
});

describe('evaluate', () => {
  it('preserves totals: what the territories and the unassigned row carry adds up to the field', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 20 }), (field, wishes) => {
        const index = indexField(field);
        let snapshot = emptySnapshot(field);
        for (const [step, wish] of wishes.entries()) {
          const next = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
          if (next.ok) snapshot = next.value;
        }
        const evaluation = evaluate(field, snapshot, index);
        const sum = (column: Float64Array): number => column.reduce((s, v) => s + v, 0);
        expect(total(evaluation, 'accounts')).toBe(field.accounts.code.length);
        expect(total(evaluation, 'revenue')).toBe(sum(field.accounts.revenue));
        expect(total(evaluation, 'potential')).toBe(sum(field.accounts.potential));
        expect(total(evaluation, 'pipeline')).toBe(sum(field.accounts.pipeline));
        expect(total(evaluation, 'travel')).toBe(sum(evaluation.travel));
        expect(total(evaluation, 'workload')).toBe(sum(field.accounts.serviceSeconds) + sum(evaluation.travel));
      }),
    );
  });

  it('charges travel to the rep who owns the account, as visits × distance × detour ÷ speed', () => {
    const field = gridField({ units: 4, accounts: 10, reps: 1 }, seeded(3));
    const index = indexField(field);
    const snapshot = emptySnapshot(field);
    const account = field.accounts.lng.findIndex((lng) => !Number.isNaN(lng));
    const decided = {
      ...snapshot,
      decisions: new Map([
        [account, { lock: { account: 'A', kind: 'lock', rep: field.reps.code[0], reason: '' } as never }],
      ]),
    };
    const evaluation = evaluate(field, decided, index);
    // One degree of latitude is 111.195 km on the mean sphere; equirectangular distance is good to 0.1 % at this scale.
    const dLat = (field.accounts.lat[account] - field.reps.homeLat[0]) * 111_195;
    const midLat = ((field.accounts.lat[account] + field.reps.homeLat[0]) / 2) * (Math.PI / 180);
    const dLng = (field.accounts.lng[account] - field.reps.homeLng[0]) * 111_195 * Math.cos(midLat);
    const expected = field.accounts.visits[account] * Math.hypot(dLat, dLng) * field.travelSecondsPerMetre;
    expect(evaluation.travel[account] / expected).toBeCloseTo(1, 2);
    expect(evaluation.repWorkload[0]).toBe(field.accounts.serviceSeconds[account] + evaluation.travel[account]);
  });
});
