import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignTones, TONE_COUNT } from '@shared/planning/tones';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 100, accounts: 0, reps: 1 }, seeded(1));
const { adjacency } = field.units;

function clashes(unitTerritory: Int32Array, tones: readonly number[]): number {
  let count = 0;
  for (let u = 0; u < unitTerritory.length; u++) {
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      const [a, b] = [unitTerritory[u], unitTerritory[adjacency.unit[k]]];
      if (a >= 0 && b >= 0 && a !== b && tones[a] === tones[b]) count++;
    }
  }
  return count;
}

/** Grown from seeds, so that it is a planar map of connected areas. */
function grown(count: number, seed: number): Int32Array {
  const random = seeded(seed);
  const territory = new Int32Array(100).fill(-1);
  const front = Array.from({ length: count }, (_, t) => [Math.floor(random() * 100), t] as const);
  while (front.length > 0) {
    const [u, t] = front.splice(Math.floor(random() * front.length), 1)[0];
    if (territory[u] >= 0) continue;
    territory[u] = t;
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) front.push([adjacency.unit[k], t]);
  }
  return territory;
}

describe('assignTones', () => {
  it('never gives neighbouring territories the same tone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), (count, seed) => {
        const territory = grown(count, seed);
        const tones = assignTones(adjacency, territory, count);
        expect(tones.every((t) => t >= 0 && t < TONE_COUNT)).toBe(true);
        expect(clashes(territory, tones)).toBe(0);
      }),
    );
  });

  it('stays as it was when an edit brings no clash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer(), (count, seed) => {
        const territory = grown(count, seed);
        const tones = assignTones(adjacency, territory, count);
        expect(assignTones(adjacency, territory, count, tones)).toEqual(tones);
      }),
    );
  });

  it('keeps neighbours apart through a run of edits', () => {
    const territory = grown(20, 5);
    let tones = assignTones(adjacency, territory, 20);
    const random = seeded(9);
    for (let step = 0; step < 40; step++) {
      territory[Math.floor(random() * 100)] = Math.floor(random() * 20);
      tones = assignTones(adjacency, territory, 20, tones);
    }
    expect(clashes(territory, tones)).toBe(0);
  });
});
