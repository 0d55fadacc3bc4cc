import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOfLabels, type Room } from '@/features/map/layers/clear-of-labels';

const RADIUS = 10;
const LABEL: Room = { left: 100, top: 100, right: 180, bottom: 128 };

interface Counted {
  readonly x: number;
  readonly y: number;
  readonly cases: number;
}

function place(discs: readonly Counted[], labels: readonly Room[]): readonly Counted[] {
  return clearOfLabels(discs, RADIUS, labels, (into, { cases }) => ({ ...into, cases: into.cases + cases }));
}

const counted = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  cases: fc.nat(9),
});
const label = fc
  .record({ left: fc.integer({ min: 0, max: 250 }), top: fc.integer({ min: 0, max: 250 }) })
  .map(({ left, top }): Room => ({ left, top, right: left + 60, bottom: top + 28 }));

describe('badges among labels', () => {
  it('stay where no label lies, and are pushed off one by the shortest way', () => {
    const placed = place(
      [
        { x: 20, y: 20, cases: 1 },
        { x: 120, y: 104, cases: 2 },
        { x: 150, y: 124, cases: 3 },
      ],
      [LABEL],
    );
    expect(placed).toEqual([
      { x: 20, y: 20, cases: 1 },
      { x: 120, y: 89, cases: 2 },
      { x: 150, y: 139, cases: 3 },
    ]);
  });

  it('cover neither a label nor each other, but for the first where there is no room at all, and lose no case', () => {
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 12 }), fc.array(label, { maxLength: 8 }), (discs, labels) => {
        const placed = place(discs, labels);
        const sum = (of: readonly Counted[]): number => of.reduce((total, { cases }) => total + cases, 0);
        expect(sum(placed)).toBe(sum(discs));
        placed.slice(1).forEach((disc, i) => {
          for (const { left, top, right, bottom } of labels) {
            const covers =
              disc.x > left - RADIUS && disc.x < right + RADIUS && disc.y > top - RADIUS && disc.y < bottom + RADIUS;
            expect(covers).toBe(false);
          }
          for (const other of placed.slice(0, i + 1)) {
            expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThanOrEqual(2 * RADIUS);
          }
        });
      }),
    );
  });
});
