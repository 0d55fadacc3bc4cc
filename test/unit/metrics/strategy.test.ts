import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '@shared/metrics/balance';
import { referenceMix } from '@shared/metrics/mix';
import { MATURITIES } from '@shared/model/maturity';
import { BalanceSettings, MEASURES, NO_STRATEGY, type TypeStrategy } from '@shared/model/settings';
import { evaluate, reevaluate, sumOf } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { arbitraryField, arbitraryWish, patchFrom } from '../support/field';

const plain = defaultSettings('2026-01-01').balance;

const strategy: fc.Arbitrary<TypeStrategy> = fc.record({
  weight: fc.integer({ min: 0, max: 500 }),
  targetShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  indexWeights: fc.option(
    fc.record({ accounts: fc.nat(9), revenue: fc.nat(9), potential: fc.nat(9), workload: fc.nat(9) }),
  ),
});

const strategies: fc.Arbitrary<BalanceSettings['types']> = fc.record({
  growth: strategy,
  mature: strategy,
  emerging: strategy,
  declining: strategy,
  unclassified: strategy,
});

const settings: fc.Arbitrary<BalanceSettings> = fc
  .record({ types: strategies, measure: fc.constantFrom(...BalanceSettings.shape.measure.options) })
  .map((change) => ({ ...plain, ...change }));

describe('balance with weights by kind of market', () => {
  it('is the same from incremental figures as from whole ones, after every edit', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 12 }), settings, (field, wishes, judged) => {
        const index = indexField(field);
        let snapshot = emptySnapshot(field);
        let evaluation = evaluate(field, snapshot, index);
        for (const [step, wish] of wishes.entries()) {
          const next = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
          if (!next.ok) continue;
          evaluation = reevaluate(field, evaluation, snapshot, next.value, index);
          snapshot = next.value;
          const whole = evaluate(field, snapshot, index);
          expect(balance(field, snapshot, index, evaluation, judged)).toEqual(
            balance(field, snapshot, index, whole, judged),
          );
        }
      }),
    );
  });

  it('counts each market at its weight, exactly: whole sums, divided once', () => {
    fc.assert(
      fc.property(arbitraryField, strategies, fc.constantFrom(...MEASURES), (field, types, measure) => {
        const index = indexField(field);
        const made = patchFrom({ kind: 'create', a: 0, b: 0, c: 1 }, field, emptySnapshot(field), 1);
        const next = applyPatch(emptySnapshot(field), made, index);
        if (!next.ok) throw new Error('the patch fits');
        const evaluation = evaluate(field, next.value, index);
        const { rows, totals } = balance(field, next.value, index, evaluation, { ...plain, measure, types });
        const weighted = (t: number): number =>
          MATURITIES.reduce((sum, m, k) => sum + types[m].weight * sumOf(evaluation, t, measure, k), 0) / 100;
        expect(rows[0].value).toBe(weighted(0));
        expect(totals.unassigned).toBe(weighted(-1));
      }),
    );
  });

  it('is what it was where no market has a strategy, and takes any weight alike for all as none', () => {
    fc.assert(
      fc.property(
        arbitraryField,
        fc.array(arbitraryWish, { maxLength: 8 }),
        fc.integer({ min: 1, max: 500 }),
        (field, wishes, weight) => {
          const index = indexField(field);
          let snapshot = emptySnapshot(field);
          for (const [step, wish] of wishes.entries()) {
            const next = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
            if (next.ok) snapshot = next.value;
          }
          const evaluation = evaluate(field, snapshot, index);
          const types = Object.fromEntries(
            MATURITIES.map((m) => [m, { ...NO_STRATEGY[m], weight }]),
          ) as BalanceSettings['types'];
          const one = balance(field, snapshot, index, evaluation, plain);
          const other = balance(field, snapshot, index, evaluation, { ...plain, types });
          other.rows.forEach((row, k) => {
            expect(row.value * 100).toBeCloseTo(one.rows[k].value * weight, 3);
            if (row.deviation !== null) expect(row.deviation).toBeCloseTo(one.rows[k].deviation ?? Number.NaN, 9);
          });
        },
      ),
    );
  });
});

describe('the mix territories are judged against', () => {
  const mix = [0.4, 0.3, 0.2, 0.1, 0];

  it('is the plan’s own where no share is wanted', () => {
    expect(referenceMix(mix, NO_STRATEGY)).toBe(mix);
  });

  it('has the wanted shares, the rest as the plan divides it', () => {
    const types = { ...NO_STRATEGY, growth: { ...NO_STRATEGY.growth, targetShare: 0.7 } };
    const reference = referenceMix(mix, types);
    [0.7, 0.15, 0.1, 0.05, 0].forEach((share, m) => expect(reference[m]).toBeCloseTo(share));
  });

  it('always adds up to one, or to nothing of nothing', () => {
    fc.assert(
      fc.property(strategies, (types) => {
        const total = referenceMix(mix, types).reduce((a, b) => a + b, 0);
        if (total !== 0) expect(total).toBeCloseTo(1);
      }),
    );
  });
});
