import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveLp } from '@electron/optimise/linear-program';
import { transportOf } from '@shared/optimise/bound';
import { transportLp } from '@shared/optimise/transport-lp';
import { arbitraryCase, gridProblem, solved } from '../support/problem';

describe('the lower bound on travel', () => {
  it.each([1, 2, 3])('is never above a plan found, and not far below it (seed %i)', async (seed) => {
    const problem = gridProblem(10, 8, 4, seed);
    const result = solved(problem, { kind: 'steps', steps: 60_000 });
    expect(result.feasible).toBe(true);
    const transport = transportOf(problem, result);
    expect(transport).not.toBeNull();
    if (!transport) return;
    const lp = transportLp(transport, 12);
    const { optimal, value, primal } = await solveLp(lp.text, lp.unit.length);
    expect(optimal).toBe(true);
    const travel = result.objective.terms[0].amount;
    expect(value * lp.scale).toBeLessThanOrEqual(travel * (1 + 1e-6));
    expect(value * lp.scale).toBeGreaterThan(travel * 0.8);
    // Every unit is shipped once.
    const shipped = new Float64Array(problem.x.length);
    lp.unit.forEach((u, i) => {
      shipped[u] += primal[i];
    });
    for (const s of shipped) expect(s).toBeCloseTo(1, 6);
  });

  it('lies between the way to the nearest centre and the travel of the plan, on many small problems', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase, async ({ problem }) => {
        const result = solved(problem, { kind: 'steps', steps: 4_000 });
        const transport = transportOf(problem, result);
        if (!result.feasible || transport === null || problem.goals.length > 1) return;
        const lp = transportLp(transport, problem.territories.length);
        const { optimal, value } = await solveLp(lp.text, lp.unit.length);
        expect(optimal).toBe(true);
        const { x, y, weight, centreX, centreY, tied } = transport;
        const way = (u: number, t: number): number => weight[u] * ((x[u] - centreX[t]) ** 2 + (y[u] - centreY[t]) ** 2);
        let nearest = 0;
        let travel = 0;
        result.assigned.forEach((t, u) => {
          const centres = tied[u] >= 0 ? [tied[u]] : [...centreX.keys()];
          nearest += Math.min(...centres.map((c) => way(u, c)));
          travel += way(u, t);
        });
        const slack = 1e-6 * (1 + travel);
        expect(value * lp.scale).toBeLessThanOrEqual(travel + slack);
        expect(value * lp.scale).toBeGreaterThanOrEqual(nearest - slack);
      }),
      { numRuns: 25 },
    );
  });

  it('says when the program has no solution', async () => {
    expect((await solveLp('Minimize\nc: x0\nSubject To\na: x0 >= 2\nb: x0 <= 1\nEnd\n', 1)).optimal).toBe(false);
  });
});
