import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createUnitFinder, type UnitArea } from '@shared/geo/unit-finder';

function square(west: number, south: number, size: number): number[][] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** A board of unit squares; the middle one is a hole in its neighbour, filled by another unit. */
const board: UnitArea[] = Array.from({ length: 100 }, (_, i) => ({
  code: `U${i}`,
  shape: { type: 'Polygon', coordinates: [square(i % 10, Math.floor(i / 10), 1)] },
}));
const ring: UnitArea = {
  code: 'ring',
  shape: { type: 'MultiPolygon', coordinates: [[square(20, 0, 9), square(23, 3, 3)], [square(40, 0, 1)]] },
};
const island: UnitArea = { code: 'island', shape: { type: 'Polygon', coordinates: [square(23, 3, 3)] } };

it('finds the one square that holds a position', () => {
  const { at } = createUnitFinder(board);
  const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), inside, inside, (x, y, dx, dy) => {
      expect(at(x + dx, y + dy)).toBe(`U${y * 10 + x}`);
    }),
  );
});

it('knows holes, several parts, and what is outside', () => {
  const finder = createUnitFinder([ring, island]);
  expect(finder.at(21, 1)).toBe('ring');
  expect(finder.at(24, 4)).toBe('island');
  expect(finder.at(40.5, 0.5)).toBe('ring');
  expect(finder.at(35, 5)).toBeNull();
  expect(finder.bounds).toEqual([20, 0, 41, 9]);
  expect(createUnitFinder([]).at(0, 0)).toBeNull();
});

it('finds the nearest unit within a limit, and how far it is', () => {
  const finder = createUnitFinder(board);
  // One hundredth of a degree of latitude is 1.11 km.
  const near = finder.nearest(4.5, -0.01, 5);
  expect(near?.code).toBe('U4');
  expect(near?.km).toBeCloseTo(1.112, 2);
  expect(finder.nearest(4.5, 4.5, 5)).toEqual({ code: 'U44', km: 0 });
  expect(finder.nearest(4.5, -0.1, 5)).toBeNull();
  expect(finder.kmTo('U0', 0.5, 0.5)).toBe(0);
  expect(finder.kmTo('U1', 0.99, 0.5)).toBeCloseTo(1.11, 1);
  expect(finder.kmTo('elsewhere', 0, 0)).toBeNull();
});
