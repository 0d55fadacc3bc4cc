import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAdjacency } from '@shared/geo/adjacency';
import { ARROWS, neighbourTowards } from '@/features/map/tools/neighbour-towards';
import { gridField, seeded } from '../support/field';

const { adjacency } = gridField({ units: 25, accounts: 0, reps: 1 }, seeded(1)).units;
const points = {
  x: Float64Array.from({ length: 25 }, (_, u) => u % 5),
  y: Float64Array.from({ length: 25 }, (_, u) => Math.floor(u / 5)),
};

describe('walking from unit to unit', () => {
  it('steps to the neighbour on that side', () => {
    expect(neighbourTowards(adjacency, points, 12, ARROWS.ArrowRight)).toBe(13);
    expect(neighbourTowards(adjacency, points, 12, ARROWS.ArrowUp)).toBe(7);
  });

  it('comes back by the opposite arrow', () => {
    const steps = fc.constantFrom(['ArrowLeft', 'ArrowRight'], ['ArrowUp', 'ArrowDown'], ['ArrowRight', 'ArrowLeft']);
    fc.assert(
      fc.property(fc.nat({ max: 24 }), steps, (from, [there, back]) => {
        const next = neighbourTowards(adjacency, points, from, ARROWS[there]);
        if (next >= 0) expect(neighbourTowards(adjacency, points, next, ARROWS[back])).toBe(from);
      }),
    );
  });

  it('stays at the edge of the map', () => {
    expect(neighbourTowards(adjacency, points, 4, ARROWS.ArrowRight)).toBe(-1);
  });

  it('jumps over a gap to the nearest unit that way', () => {
    const none = buildAdjacency(25, []);
    expect(neighbourTowards(none, points, 0, ARROWS.ArrowRight)).toBe(1);
  });
});
