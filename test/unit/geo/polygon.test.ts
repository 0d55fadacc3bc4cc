import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { pointInPolygon, polygonBox, shapeMeetsPolygon } from '@shared/geo/polygon';
import { gridBasemap } from './grid-basemap';

const coordinate = fc.integer({ min: -100, max: 100 });

describe('polygons drawn by hand', () => {
  it('a box holds what lies between its sides', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        coordinate,
        coordinate,
        (x, y, w, h, px, py) => {
          const box = [x, y, x + w, y, x + w, y + h, x, y + h];
          const [dx, dy] = [px + 0.5, py + 0.5];
          expect(pointInPolygon(box, dx, dy)).toBe(dx > x && dx < x + w && dy > y && dy < y + h);
        },
      ),
    );
  });

  it('means the same read the other way around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 }),
        coordinate,
        coordinate,
        (corners, x, y) => {
          const at = [x + 0.31, y + 0.17] as const;
          expect(pointInPolygon(corners.toReversed().flat(), ...at)).toBe(pointInPolygon(corners.flat(), ...at));
        },
      ),
    );
  });

  it('leaves out what a lasso goes around twice', () => {
    const twice = [0, 0, 10, 0, 10, 10, 0, 10, 0, 0, 2, 2, 8, 2, 8, 8, 2, 8, 2, 2];
    expect(pointInPolygon(twice, 1, 5)).toBe(true);
    expect(pointInPolygon(twice, 5, 5)).toBe(false);
  });

  it('knows its box', () => {
    expect(polygonBox([3, 1, -2, 5, 0, 0])).toEqual([-2, 0, 3, 5]);
  });

  it('touches the shapes whose border it crosses', () => {
    const grid = gridBasemap(4, 4);
    const ring = [
      [0.5, -0.5],
      [1.5, -0.5],
      [1.5, -0.7],
      [0.5, -0.7],
    ].flatMap(([lng, lat]) => [mercatorX(lng), mercatorY(lat)]);
    const touched = grid.shapes.code.filter((_, s) => shapeMeetsPolygon(grid.arcs, grid.shapes, s, ring));
    expect(touched).toEqual(['C0', 'C1']);
  });
});
