import { describe, expect, it } from 'vitest';
import { buildAdjacency } from '@shared/geo/adjacency';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { seaPairsOf } from '@/features/map/scene/sea-pairs';
import { seaCrossings } from '@/features/map/worker/sea-crossings';
import { gridBasemap } from '../geo/grid-basemap';

describe('crossings', () => {
  it('are listed once, land borders not at all', () => {
    const adjacency = buildAdjacency(4, [
      { a: 0, b: 1, km: 5, sea: false },
      { a: 3, b: 1, km: 20, sea: true },
    ]);
    expect([...seaPairsOf(adjacency)]).toEqual([1, 3]);
  });

  it('are drawn from coast to coast where they are shortest', () => {
    const grid = gridBasemap(4, 1);
    const unitShape = Int32Array.of(0, 3);
    const [x1, , x2] = seaCrossings(grid, unitShape, Int32Array.of(0, 1));
    expect([x1, x2]).toEqual([mercatorX(1), mercatorX(3)]);
  });

  it('of a unit that is not on the map stay empty', () => {
    const line = seaCrossings(gridBasemap(2, 1), Int32Array.of(0, -1), Int32Array.of(0, 1));
    expect([...line]).toEqual([0, 0, 0, 0]);
    expect(mercatorY(0)).toBe(0.5);
  });
});
