import { describe, expect, it } from 'vitest';
import { shapes } from '@shared/metrics/shape';
import { newTerritory } from '@shared/planning/edits';
import { emptySnapshot } from '@shared/planning/snapshot';
import { gridField, seeded } from '../support/field';

// 5 × 5 squares of 10 km side.
const field = gridField({ units: 25, accounts: 0, reps: 1 }, seeded(1));

function shapeOf(units: number[]) {
  const unitTerritory = new Int32Array(25).fill(-1);
  for (const u of units) unitTerritory[u] = 0;
  return shapes(field, { ...emptySnapshot(field), territories: [newTerritory('T', 'T', null)], unitTerritory })[0];
}

describe('shapes', () => {
  it('counts connected parts by shared borders, not corners', () => {
    expect(shapeOf([0, 1, 2]).parts).toBe(1);
    expect(shapeOf([0, 6]).parts).toBe(2);
    expect(shapeOf([]).parts).toBe(0);
  });

  it('finds a hole that lies wholly inside, but no bay at the edge', () => {
    const ring = [6, 7, 8, 11, 13, 16, 17, 18];
    expect(shapeOf(ring).holes).toBe(1);
    expect(shapeOf([0, 2, 5, 6, 7]).holes).toBe(0);
  });

  it('gives a square π/4 by Polsby-Popper, and 0 to a territory in pieces', () => {
    expect(shapeOf([6, 7, 11, 12]).polsbyPopper).toBeCloseTo(Math.PI / 4, 10);
    expect(shapeOf([0, 24]).polsbyPopper).toBe(0);
  });
});
