import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliderRange, withMoved } from '@/features/maturity/ramps/slider-range';

describe('the slider of a ramp', () => {
  it('has room at both sides of every corner, on steps small enough to drag', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (corners) => {
          const { min, max, step } = sliderRange(corners);
          expect(min).toBeLessThan(Math.min(...corners));
          expect(max).toBeGreaterThan(Math.max(...corners));
          expect((max - min) / step).toBeLessThan(130);
        },
      ),
    );
  });

  it('moves one corner and leaves the others, and keeps it a step away from its neighbours', () => {
    expect(withMoved([4, 12], [9, 12], 0.5)).toEqual([9, 12]);
    // To the very end with a key: the upper corner is not pushed on.
    expect(withMoved([4, 12], [30, 12], 0.5)).toEqual([11.5, 12]);
    expect(withMoved([4, 12, 20], [4, 2, 20], 0.5)).toEqual([4, 4.5, 20]);
    // The slider rounds all of them to its steps.
    expect(withMoved([4.13, 12.27], [5.5, 12.5], 0.5)).toEqual([5.5, 12.27]);
    // No room between two neighbours.
    expect(withMoved([4, 4.5, 5], [4, 5, 5], 0.5)).toEqual([4, 4.5, 5]);
  });
});
