import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarketFigure } from '@shared/model/maturity';
import type { Ramp } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { classifyMaturity, medianLatestCapacity } from '@shared/rules/maturity';

const settings = defaultSettings('2026-01-01').maturity;

function figures(capacity: number[], customers: [number, number, number], competition: number[]): MarketFigure[] {
  return capacity.map((c, i) => ({
    period: 2023 + i,
    capacity: c,
    customersStart: customers[0],
    newCustomers: customers[1],
    lostCustomers: customers[2],
    competition: competition[i],
    ownRevenue: null,
  }));
}

describe('classifyMaturity', () => {
  it.each([
    ['mature', figures([200, 202, 204], [100, 6, 5], [70, 71, 72])],
    ['growth', figures([100, 118, 140], [100, 25, 6], [40, 46, 52])],
    ['emerging', figures([20, 21, 23], [100, 20, 15], [25, 26, 24])],
    ['declining', figures([120, 108, 96], [100, 4, 20], [60, 50, 60])],
  ] as const)('calls a clear %s market by its name, and says what decided', (expected, market) => {
    const result = classifyMaturity(market, 100, settings);
    expect(result.maturity).toBe(expected);
    expect(result.decidedBy.length).toBeGreaterThan(0);
    expect(result.missing).toEqual([]);
  });

  it('answers unclassified rather than guess when there is too little data', () => {
    expect(classifyMaturity([], 100, settings)).toMatchObject({ maturity: 'unclassified', decidedBy: [] });
    const oneYear = figures([200], [100, 6, 5], [70]).map((f) => ({ ...f, customersStart: null, competition: null }));
    const result = classifyMaturity(oneYear, 100, settings);
    expect(result.maturity).toBe('unclassified');
    expect(result.missing).toContain('capacityGrowth');
  });

  it('settles ties in the order declining, growth, mature, emerging', () => {
    const flat: Ramp[] = [
      {
        input: 'churn',
        weight: 1,
        points: [
          [0, 0.5],
          [1, 0.5],
        ],
      },
    ];
    const tied = { minimumEvidence: 0, ramps: { declining: flat, growth: flat, mature: flat, emerging: flat } };
    expect(classifyMaturity(figures([1, 1], [10, 1, 1], [5, 5]), 1, tied).maturity).toBe('declining');
  });

  it('gives scores in [0, 1] and does not depend on the order of the periods', () => {
    const figure = fc.record({
      period: fc.integer({ min: 2015, max: 2030 }),
      capacity: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
      customersStart: fc.option(fc.nat(1000)),
      newCustomers: fc.option(fc.nat(1000)),
      lostCustomers: fc.option(fc.nat(1000)),
      competition: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      ownRevenue: fc.constant(null),
    });
    const distinct = fc.uniqueArray(figure, { selector: (f) => f.period, maxLength: 6 });
    fc.assert(
      fc.property(distinct, fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })), (market, median) => {
        const result = classifyMaturity(market, median, settings);
        for (const score of Object.values(result.scores)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(classifyMaturity(market.toReversed(), median, settings)).toEqual(result);
      }),
    );
  });

  it('takes the median over the latest capacities known', () => {
    const of = (c: number | null) => [{ ...figures([1], [1, 0, 0], [1])[0], capacity: c }];
    expect(medianLatestCapacity([of(4), of(null), of(2), of(10)])).toBe(4);
    expect(medianLatestCapacity([of(null)])).toBeNull();
  });
});
