import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasemapGeometry } from '@shared/geo/basemap-geometry';
import { borderArcs, type Contours, contours } from '@shared/geo/contours';
import type { GeoView } from '@shared/geo/geo-view';
import { mercatorX, mercatorY, worldSize } from '@shared/geo/mercator';
import { pointInPolygon } from '@shared/geo/polygon';
import { traceContour } from '@shared/geo/trace';
import { enclaveBasemap, gridBasemap } from './grid-basemap';

const WIDTH = 6;
const HEIGHT = 5;
const grid = gridBasemap(WIDTH, HEIGHT);
const view: GeoView = { zoom: 6, left: 0, top: 0, width: worldSize(6), height: worldSize(6), ratio: 1 };

/** Whether an odd number of the group's contours goes around a point. */
function covers(map: BasemapGeometry, outlines: Contours, group: number, lng: number, lat: number): boolean {
  let inside = false;
  outlines.group.forEach((g, c) => {
    if (g !== group) return;
    const polygon: number[] = [];
    const push = (x: number, y: number): void => void polygon.push(x, y);
    traceContour({ moveTo: push, lineTo: push, closePath: () => {} }, map, view, outlines, c);
    if (pointInPolygon(polygon, mercatorX(lng) * worldSize(6), mercatorY(lat) * worldSize(6))) inside = !inside;
  });
  return inside;
}

const groups = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: WIDTH * HEIGHT, maxLength: WIDTH * HEIGHT });

describe('contours of groups', () => {
  it('cover exactly the cells of each group, whatever the division', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const outlines = contours(grid, Int32Array.from(group), 4);
        for (let cell = 0; cell < group.length; cell++) {
          const [lng, lat] = [(cell % WIDTH) + 0.5, -Math.floor(cell / WIDTH) - 0.5];
          for (let g = 0; g < 4; g++) expect(covers(grid, outlines, g, lng, lat)).toBe(group[cell] === g);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('close: every contour ends where it began', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const outlines = contours(grid, Int32Array.from(group), 4);
        const { node } = grid.nodes;
        for (let c = 0; c < outlines.group.length; c++) {
          const refs = [...outlines.refs.slice(outlines.start[c], outlines.start[c + 1])];
          const first = (r: number): number => (r < 0 ? node[2 * ~r + 1] : node[2 * r]);
          const last = (r: number): number => (r < 0 ? node[2 * ~r] : node[2 * r + 1]);
          refs.forEach((r, k) => expect(last(r)).toBe(first(refs[(k + 1) % refs.length])));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('dissolve all inner borders of a group that is everything', () => {
    const outlines = contours(grid, new Int32Array(WIDTH * HEIGHT), 1);
    expect(outlines.group).toHaveLength(1);
    expect(outlines.refs).toHaveLength(2 * (WIDTH + HEIGHT));
  });

  it('keep the hole around an enclave of another group, and lose it when both are one', () => {
    const map = enclaveBasemap();
    const apart = contours(map, Int32Array.of(0, 1), 2);
    expect(covers(map, apart, 0, 3, 3)).toBe(false);
    expect(covers(map, apart, 1, 3, 3)).toBe(true);
    expect(covers(map, apart, 0, 1, 1)).toBe(true);
    expect(contours(map, Int32Array.of(0, 0), 1).group).toHaveLength(1);
  });

  it('part two groups by the same arcs on both sides', () => {
    const { start, arc } = borderArcs(
      grid.claims,
      Int32Array.from({ length: 30 }, (_, c) => (c % WIDTH < 3 ? 0 : 1)),
      2,
    );
    const left = new Set(arc.slice(start[0], start[1]));
    const shared = [...arc.slice(start[1], start[2])].filter((a) => left.has(a));
    expect(shared).toHaveLength(HEIGHT);
  });
});
