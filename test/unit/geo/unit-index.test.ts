import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapesOfUnits } from '@shared/geo/basemap-geometry';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { indexUnits } from '@shared/geo/shape-index';
import { enclaveBasemap, gridBasemap } from './grid-basemap';

describe('units by position', () => {
  const grid = gridBasemap(7, 4);
  const units = indexUnits(grid, shapesOfUnits(grid.shapes, grid.shapes.code));

  it('finds the cell a point lies in', () => {
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 27 }), inside, inside, (cell, dx, dy) => {
        expect(units.at(mercatorX((cell % 7) + dx), mercatorY(-Math.floor(cell / 7) - dy))).toBe(cell);
      }),
    );
  });

  it('finds nothing outside', () => {
    expect(units.at(mercatorX(-1), mercatorY(-1))).toBe(-1);
    expect(units.at(mercatorX(3), mercatorY(1))).toBe(-1);
  });

  it('tells an enclave from what surrounds it', () => {
    const map = enclaveBasemap();
    const found = indexUnits(map, shapesOfUnits(map.shapes, ['around', 'inside']));
    expect(found.at(mercatorX(3), mercatorY(3))).toBe(1);
    expect(found.at(mercatorX(1), mercatorY(1))).toBe(0);
  });

  it('leaves out codes the basemap does not have', () => {
    const unitShape = shapesOfUnits(grid.shapes, ['C5', 'nowhere', 'C0']);
    expect([...unitShape]).toEqual([5, -1, 0]);
    const some = indexUnits(grid, unitShape);
    expect(some.at(mercatorX(5.5), mercatorY(-0.5))).toBe(0);
    expect(some.at(mercatorX(1.5), mercatorY(-0.5))).toBe(-1);
    expect(indexUnits(grid, Int32Array.of(-1)).at(0.5, 0.5)).toBe(-1);
  });
});
