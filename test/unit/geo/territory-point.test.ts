import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapesOfUnits } from '@shared/geo/basemap-geometry';
import { mainUnits } from '@shared/geo/main-units';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { indexUnits } from '@shared/geo/shape-index';
import { biggestParts, territoryPoints } from '@shared/geo/territory-point';
import { gridField, seeded } from '../support/field';
import { gridBasemap } from './grid-basemap';

const field = gridField({ units: 36, accounts: 0, reps: 1 }, seeded(3));
const { adjacency, areaKm2 } = field.units;
const map = gridBasemap(6, 6);
const units = indexUnits(map, shapesOfUnits(map.shapes, map.shapes.code));
const points = {
  x: Float64Array.from({ length: 36 }, (_, u) => mercatorX((u % 6) + 0.5)),
  y: Float64Array.from({ length: 36 }, (_, u) => mercatorY(-Math.floor(u / 6) - 0.5)),
};
const division = fc
  .array(fc.integer({ min: -1, max: 3 }), { minLength: 36, maxLength: 36 })
  .map((group) => Int32Array.from(group));

describe('where a territory is named', () => {
  it('always within its biggest part', () => {
    fc.assert(
      fc.property(division, (group) => {
        const parts = biggestParts(adjacency, group, 4, areaKm2);
        const at = territoryPoints(adjacency, group, 4, areaKm2, points, units.at);
        parts.forEach((part, t) => {
          if (part.length === 0) expect(at.x[t]).toBeNaN();
          else expect(part).toContain(units.at(at.x[t], at.y[t]));
        });
      }),
    );
  });

  it('in the biggest part by area, not by number of units', () => {
    const group = new Int32Array(36).fill(-1);
    for (const u of [0, 1, 2, 35]) group[u] = 0;
    const area = areaKm2.map((a, u) => (u === 35 ? 1000 : a));
    expect(biggestParts(adjacency, group, 1, area)).toEqual([[35]]);
  });

  it('on the arm of a crescent, not in its mouth', () => {
    const group = new Int32Array(36).fill(-1);
    for (const u of [7, 8, 9, 10, 13, 19, 25, 26, 27, 28]) group[u] = 0;
    const at = territoryPoints(adjacency, group, 1, areaKm2, points, units.at);
    expect(group[units.at(at.x[0], at.y[0])]).toBe(0);
  });
});

describe('what a map shows when it opens', () => {
  it('leaves out a far-off unit that hangs together with nothing', () => {
    const lonely = {
      start: Int32Array.from([...adjacency.start, adjacency.unit.length]),
      unit: adjacency.unit,
      km: adjacency.km,
      sea: adjacency.sea,
    };
    expect(mainUnits(lonely).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, u) => u));
  });
});
