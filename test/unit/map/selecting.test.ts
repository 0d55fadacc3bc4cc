import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapesOfUnits } from '@shared/geo/basemap-geometry';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { indexUnits } from '@shared/geo/shape-index';
import { modeOf, touching, unitsInPolygon } from '@/features/map/tools/selecting';
import { gridBasemap } from '../geo/grid-basemap';

const geometry = gridBasemap(6, 6);
const unitShape = shapesOfUnits(geometry.shapes, geometry.shapes.code);
const scene = {
  map: { geometry, unitShape, units: indexUnits(geometry, unitShape), regions: [] },
  points: {
    x: Float64Array.from(unitShape, (_, u) => mercatorX((u % 6) + 0.5)),
    y: Float64Array.from(unitShape, (_, u) => mercatorY(-Math.floor(u / 6) - 0.5)),
  },
};
const NO_KEYS = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

function box(west: number, north: number, east: number, south: number): number[] {
  const [x1, y1, x2, y2] = [mercatorX(west), mercatorY(north), mercatorX(east), mercatorY(south)];
  return [x1, y1, x2, y1, x2, y2, x1, y2];
}

describe('units within an outline', () => {
  it('are those whose label point it holds', () => {
    const edge = fc.double({ min: -1, max: 7, noNaN: true });
    fc.assert(
      fc.property(edge, edge, edge, edge, (a, b, c, d) => {
        const [west, east, north, south] = [Math.min(a, b), Math.max(a, b), -Math.min(c, d), -Math.max(c, d)];
        const expected = [...unitShape.keys()].filter((u) => {
          const [lng, lat] = [(u % 6) + 0.5, -Math.floor(u / 6) - 0.5];
          return lng > west && lng < east && lat < north && lat > south;
        });
        const found = unitsInPolygon(scene, box(west, north, east, south), false);
        expect([...found].toSorted((x, y) => x - y)).toEqual(expected);
      }),
    );
  });

  it('are all it touches when asked for, even one it lies wholly within', () => {
    expect(unitsInPolygon(scene, box(0.1, -0.1, 0.3, -0.3), false)).toEqual([]);
    expect(unitsInPolygon(scene, box(0.1, -0.1, 0.3, -0.3), true)).toEqual([0]);
    const found = unitsInPolygon(scene, box(0.7, -0.7, 1.2, -1.2), true);
    expect([...found].toSorted((x, y) => x - y)).toEqual([0, 1, 6, 7]);
  });

  it('are none for less than three corners', () => {
    expect(unitsInPolygon(scene, [0, 0, 1, 1], true)).toEqual([]);
  });
});

describe('keys held', () => {
  it('say what happens to the selection', () => {
    expect(modeOf(NO_KEYS)).toBe('replace');
    expect(modeOf({ ...NO_KEYS, shiftKey: true })).toBe('add');
    expect(modeOf({ ...NO_KEYS, shiftKey: true, altKey: true })).toBe('remove');
    expect(touching({ ...NO_KEYS, metaKey: true })).toBe(true);
  });
});
