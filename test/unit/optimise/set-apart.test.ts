import { describe, expect, it } from 'vitest';
import { buildModel } from '@shared/optimise/build-model';
import type { Problem } from '@shared/optimise/problem';
import { setApart } from '@shared/optimise/set-apart';
import { gridProblem, solved } from '../support/problem';

const WIDTH = 16;

/** A corner of 64 that comes to 106 or 109 of a target of 100 with either neighbour; the other units are small. */
function cornered(band: number): Problem {
  const plain = gridProblem(WIDTH, 10, 10, 1);
  const values = Float64Array.from(plain.x, () => 5.4);
  values[0] = 64;
  values[1] = 42;
  values[WIDTH] = 45;
  return { ...plain, band, goals: [{ ...plain.goals[0], values }], travelWeight: values };
}

describe('units that nothing around them makes a territory in the band', () => {
  it('are a territory from the start with what comes nearest to it, and the others are within the band', () => {
    const problem = cornered(0.05);
    const { fixed, frozen } = setApart(buildModel(problem));
    const [t] = fixed;
    expect([...fixed.keys()].filter((u) => fixed[u] >= 0)).toEqual([0, 1]);
    expect(fixed[1]).toBe(t);
    expect([...frozen.keys()].filter((other) => frozen[other] === 1)).toEqual([t]);
    const { territories } = solved(problem, { kind: 'steps', steps: 300_000 });
    const outside = territories.filter(({ deviation }) => Math.abs(deviation[0]) > problem.band + 1e-9);
    expect(outside.map(({ units }) => units)).toEqual([2]);
  });

  it('are left to the search where the band, a wish of a territory or the number of territories makes a difference', () => {
    const plain = cornered(0.05);
    const wished = { x: 0, y: 0, pull: 1 };
    const others: readonly Problem[] = [
      cornered(0.1),
      { ...plain, contiguity: 'off' },
      { ...plain, territories: plain.territories.map((t, i) => (i === 3 ? { ...t, centre: wished } : t)) },
      { ...plain, territories: plain.territories.slice(1) },
    ];
    for (const problem of others) {
      const model = buildModel(problem);
      const { fixed, frozen } = setApart(model);
      expect(fixed).toEqual(model.fixed);
      expect(frozen).toEqual(model.frozen);
    }
  });
});
