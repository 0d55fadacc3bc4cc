import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTip } from '@/ui/tip/place-tip';

const WINDOW = { width: 1366, height: 768 };

describe('placeTip', () => {
  it('stands below, in the middle of what it speaks of', () => {
    const at = placeTip({ left: 100, top: 50, width: 40, height: 20 }, { width: 80, height: 24 }, WINDOW, 'bottom');
    expect(at).toEqual({ left: 80, top: 76 });
  });

  it('goes to the other side where there is no room', () => {
    const box = { left: 100, top: 740, width: 40, height: 20 };
    expect(placeTip(box, { width: 80, height: 24 }, WINDOW, 'bottom').top).toBe(740 - 24 - 6);
    expect(placeTip({ ...box, top: 0 }, { width: 80, height: 24 }, WINDOW, 'top').top).toBe(26);
    expect(placeTip({ ...box, left: 10 }, { width: 80, height: 24 }, WINDOW, 'left').left).toBe(10 + 40 + 6);
  });

  it('never leaves the window', () => {
    const place = fc.record({
      box: fc.record({
        left: fc.integer({ min: 0, max: 1360 }),
        top: fc.integer({ min: 0, max: 760 }),
        width: fc.integer({ min: 1, max: 600 }),
        height: fc.integer({ min: 1, max: 300 }),
      }),
      bubble: fc.record({ width: fc.integer({ min: 20, max: 480 }), height: fc.integer({ min: 20, max: 200 }) }),
      side: fc.constantFrom('bottom' as const, 'top' as const, 'left' as const, 'right' as const),
    });
    fc.assert(
      fc.property(place, ({ box, bubble, side }) => {
        const { left, top } = placeTip(box, bubble, WINDOW, side);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + bubble.width).toBeLessThanOrEqual(WINDOW.width);
        expect(top + bubble.height).toBeLessThanOrEqual(WINDOW.height);
      }),
    );
  });
});
