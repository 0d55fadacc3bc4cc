import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '@shared/metrics/balance';
import type { BalanceSettings } from '@shared/model/settings';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, type FieldIndex, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';

const settings: BalanceSettings = { ...defaultSettings('2026-01-01').balance, measure: 'accounts', band: 0.1 };

/** A field whose unit u holds `counts[u]` accounts, one territory a unit. */
function planOf(counts: readonly number[]): [Field, PlanSnapshot, FieldIndex] {
  const total = counts.reduce((s, c) => s + c, 0);
  const bare = gridField({ units: counts.length, accounts: total, reps: counts.length }, seeded(1));
  const unit = Int32Array.from(counts.flatMap((c, u) => new Array<number>(c).fill(u)));
  const field = { ...bare, accounts: { ...bare.accounts, unit } };
  const index = indexField(field);
  let snapshot = emptySnapshot(field);
  counts.forEach((_, u) => {
    const patch = createTerritoryPatch(field, snapshot, newTerritory(`T${u}`, `T${u}`, `R${u}`), [u]);
    snapshot = unwrap(applyPatch(snapshot, patch, index));
  });
  return [field, snapshot, index];
}

function balanceOf(counts: readonly number[], change: Partial<BalanceSettings> = {}) {
  const [field, snapshot, index] = planOf(counts);
  return balance(field, snapshot, index, evaluate(field, snapshot, index), { ...settings, ...change });
}

describe('balance', () => {
  it('gives the figures worked out by hand for 8, 10 and 12 accounts at ±10 %', () => {
    const { rows, totals } = balanceOf([8, 10, 12]);
    expect(rows.map((r) => r.target)).toEqual([10, 10, 10]);
    expect(rows.map((r) => r.deviation)).toEqual([-0.2, 0, 0.2]);
    expect(rows.map((r) => r.inBand)).toEqual([false, true, false]);
    expect(totals.largestDeviation).toBeCloseTo(0.2, 12);
    expect(totals.meanDeviation).toBeCloseTo(0.4 / 3, 12);
    expect(totals.shareInBand).toBeCloseTo(1 / 3, 12);
    expect(totals.coefficientOfVariation).toBeCloseTo(Math.sqrt(8 / 3) / 10, 12);
    expect(totals.gini).toBeCloseTo((-2 * 8 + 2 * 12) / 3 / 30, 12);
    expect(totals.maxToMin).toBeCloseTo(1.5, 12);
    // mean excess = (0.1 + 0 + 0.1) / 3
    expect(totals.score).toBeCloseTo(100 * (1 - 0.2 / 3), 10);
  });

  it('is perfect when all are equal, and counts the edge of the band as inside', () => {
    expect(balanceOf([5, 5, 5]).totals).toMatchObject({ largestDeviation: 0, gini: 0, score: 100, shareInBand: 1 });
    expect(balanceOf([9, 10, 11]).totals.shareInBand).toBe(1);
  });

  it('gives targets by capacity and by hand', () => {
    const [field, snapshot, index] = planOf([10, 20]);
    const capacitySeconds = Float64Array.of(1000, 2000);
    const sized = { ...field, reps: { ...field.reps, capacitySeconds } };
    const evaluation = evaluate(sized, snapshot, index);
    const byCapacity = balance(sized, snapshot, index, evaluation, { ...settings, target: 'capacity' });
    expect(byCapacity.rows.map((r) => r.target)).toEqual([10, 20]);
    const set = {
      ...snapshot,
      territories: snapshot.territories.map((t, i) => ({ ...t, targetShare: i === 0 ? 0.8 : null })),
    };
    const byHand = balance(sized, set, index, evaluation, { ...settings, target: 'manual' });
    expect(byHand.rows[0].target).toBeCloseTo(24, 10);
    expect(byHand.rows[1].target).toBeCloseTo(6, 10);
  });

  it('holds its invariants on any division', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('accounts', 'revenue', 'workload', 'index'),
        (counts, measure) => {
          const { rows, totals } = balanceOf(counts, { measure: measure as BalanceSettings['measure'] });
          const sum = (pick: (r: (typeof rows)[number]) => number): number => rows.reduce((s, r) => s + pick(r), 0);
          expect(sum((r) => r.value)).toBeCloseTo(totals.total, 4);
          expect(sum((r) => r.target) / Math.max(1, totals.total)).toBeCloseTo(totals.total === 0 ? 0 : 1, 6);
          expect(totals.gini).toBeGreaterThanOrEqual(-1e-12);
          expect(totals.gini).toBeLessThan(1);
          expect(totals.score).toBeGreaterThanOrEqual(0);
          expect(totals.score).toBeLessThanOrEqual(100);
          for (const r of rows) {
            expect(r.byMaturity.reduce((s, v) => s + v, 0)).toBeCloseTo(r.value, 4);
            expect(r.dissimilarity).toBeGreaterThanOrEqual(0);
            expect(r.dissimilarity).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });

  it('of a plan without territories has no rows and no NaN', () => {
    const field = gridField({ units: 3, accounts: 5, reps: 1 }, seeded(2));
    const index = indexField(field);
    const snapshot = emptySnapshot(field);
    const empty = balance(field, snapshot, index, evaluate(field, snapshot, index), settings);
    expect(empty.rows).toEqual([]);
    expect(Object.values(empty.totals).every((v) => v === null || Number.isFinite(v))).toBe(true);
    expect(empty.totals.unassigned).toBe(5);
  });
});
