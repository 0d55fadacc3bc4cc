import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, DEVIATION_BREAKS, mix, spreadColours } from '@/features/map/colouring/class-breaks';

describe('classes', () => {
  it('begin at their lower break', () => {
    expect([-1, -0.3, -0.05, 0, 0.05, 0.15, 9].map((v) => classOf(v, DEVIATION_BREAKS))).toEqual([0, 1, 3, 3, 4, 5, 6]);
  });

  it('rise with the value', () => {
    const value = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        if (a <= b) expect(classOf(a, DEVIATION_BREAKS)).toBeLessThanOrEqual(classOf(b, DEVIATION_BREAKS));
      }),
    );
  });
});

describe('colours of classes', () => {
  it('keep ends and middle of the ramp', () => {
    const stops = ['#000000', '#404040', '#808080', '#c0c0c0', '#ffffff'];
    const seven = spreadColours(stops, 7);
    expect([seven[0], seven[3], seven[6]]).toEqual(['#000000', '#808080', '#ffffff']);
    expect(new Set(seven).size).toBe(7);
    expect(spreadColours(stops, 1)).toEqual(['#000000']);
  });

  it('mix by share', () => {
    expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
    expect(mix('#123456', '#ffffff', 0)).toBe('#123456');
  });
});
