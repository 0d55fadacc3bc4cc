import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending, sliderRange } from '@/features/maturity/ramps/slider-range';

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

  it('keeps corners that meet a step apart, so that they ascend', () => {
    expect(ascending([4, 4, 12], 0.5)).toEqual([4, 4.5, 12]);
    expect(ascending([4, 4, 4], 0.5)).toEqual([4, 4.5, 5]);
  });
});
