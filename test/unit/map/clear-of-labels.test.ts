import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOfLabels, type Room } from '@/features/map/layers/clear-of-labels';

const RADIUS = 10;
const LABEL: Room = { left: 100, top: 100, right: 180, bottom: 128 };

function onLabel({ x, y }: { readonly x: number; readonly y: number }, { left, top, right, bottom }: Room): boolean {
  return x > left - RADIUS && x < right + RADIUS && y > top - RADIUS && y < bottom + RADIUS;
}

describe('badges among labels', () => {
  it('stay where no label lies, and are pushed off one by the shortest way', () => {
    const [away, above, below] = clearOfLabels(
      [
        { x: 20, y: 20 },
        { x: 120, y: 104 },
        { x: 150, y: 124 },
      ],
      RADIUS,
      [LABEL],
    );
    expect(away).toEqual({ x: 20, y: 20 });
    expect(above).toEqual({ x: 120, y: 89 });
    expect(below).toEqual({ x: 150, y: 139 });
  });

  it('never go far, keep their order, and leave a lone label free', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ max: 300, min: 0 }), y: fc.integer({ max: 300, min: 0 }) }), {
          maxLength: 3,
        }),
        (discs) => {
          const placed = clearOfLabels(discs, RADIUS, [LABEL]);
          placed.forEach((disc, i) => {
            expect(Math.hypot(disc.x - discs[i].x, disc.y - discs[i].y)).toBeLessThan(70);
            // Four edges have room for three.
            if (discs.length < 2) expect(onLabel(disc, LABEL)).toBe(false);
          });
        },
      ),
    );
  });
});
