import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanProbability, revenueLoss } from '@shared/scenario/loss';

const range = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low, likely, high]) => ({ low, likely, high }));

describe('revenue at risk', () => {
  it('is by the three-point mean, written out', () => {
    expect(meanProbability({ low: 0.1, likely: 0.16, high: 0.22 })).toBeCloseTo(0.16, 12);
    const found = revenueLoss([100, 300], { low: 0.1, likely: 0.2, high: 0.3 });
    expect(found).toMatchObject({ accounts: 2, revenue: 400, low: 40, high: 120 });
    expect(found.expected).toBeCloseTo(80, 9);
    expect(found.lostAccounts).toBeCloseTo(0.4, 12);
    expect(found.spread).toBeCloseTo(Math.sqrt(0.16 * (100 ** 2 + 300 ** 2)), 9);
  });

  it('lies between low and high, is nothing for nobody, and adds up over groups of accounts', () => {
    const revenues = fc.array(fc.nat(1_000_000), { maxLength: 30 });
    fc.assert(
      fc.property(revenues, revenues, range, (a, b, loss) => {
        const [one, two, both] = [a, b, [...a, ...b]].map((list) => revenueLoss(list, loss));
        expect(both.expected).toBeCloseTo(one.expected + two.expected, 5);
        expect(both.low).toBeLessThanOrEqual(both.expected + 1e-6);
        expect(both.expected).toBeLessThanOrEqual(both.high + 1e-6);
        expect(revenueLoss([], loss).expected).toBe(0);
      }),
    );
  });
});
