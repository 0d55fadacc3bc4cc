import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts } from '@shared/geo/components';
import type { Problem } from '@shared/optimise/problem';
import type { Result } from '@shared/optimise/result';
import { solve } from '@shared/optimise/solve';
import { arbitraryCase, type Case, gridProblem, solved } from '../support/problem';

const STEPS = { kind: 'steps', steps: 4_000 } as const;

function expectValid({ problem }: Case, result: Result): void {
  const k = problem.territories.length;
  const { assigned } = result;
  expect(assigned.every((t) => t >= 0 && t < k)).toBe(true);
  problem.lockedTo.forEach((t, u) => {
    if (t >= 0) expect(assigned[u]).toBe(t);
  });
  if (problem.group[0] === 0) expect(assigned[0]).toBe(assigned[1]);
  problem.territories.forEach(({ frozen }, t) => {
    if (frozen) assigned.forEach((now, u) => expect(now === t).toBe(problem.reference?.territory[u] === t));
  });
  expectCaps(problem, assigned);
  // The grid hangs together and the reference is contiguous: only locks can force a territory apart, and then it began so.
  const parts = countParts(problem.adjacency, assigned, k);
  expect([...parts].every((p) => p === 1)).toBe(true);
  expectFigures(problem, result);
}

function expectCaps({ reference, territories }: Problem, assigned: Int32Array): void {
  if (!reference) return;
  let revenue = 0;
  const handed = new Float64Array(territories.length);
  assigned.forEach((t, u) => {
    if (t === reference.territory[u]) return;
    revenue += reference.revenue[u];
    handed[reference.territory[u]] += reference.accounts[u];
  });
  const { caps } = reference;
  const all = reference.revenue.reduce((sum, v) => sum + v, 0);
  if (caps.revenueShare !== null) expect(revenue).toBeLessThanOrEqual(caps.revenueShare * all + 1e-6);
  if (caps.handedOff) handed.forEach((h, t) => expect(h).toBeLessThanOrEqual((caps.handedOff?.[t] ?? 0) + 1e-6));
}

/** Loads, deviations and terms counted again from the plan alone. */
function expectFigures(problem: Problem, { assigned, territories, objective, moved }: Result): void {
  territories.forEach((row, t) => {
    problem.goals.forEach(({ values }, g) => {
      const load = values.reduce((sum, v, u) => sum + (assigned[u] === t ? v : 0), 0);
      expect(row.load[g]).toBeCloseTo(load, 6);
      expect(row.deviation[g]).toBeCloseTo(row.target[g] > 0 ? load / row.target[g] - 1 : load > 0 ? 1 : 0, 9);
    });
  });
  let travel = 0;
  for (let t = 0; t < territories.length; t++) {
    const members = [...assigned.keys()].filter((u) => assigned[u] === t);
    const w = members.reduce((sum, u) => sum + problem.travelWeight[u], 0);
    const cx = members.reduce((sum, u) => sum + problem.travelWeight[u] * problem.x[u], 0) / w;
    const cy = members.reduce((sum, u) => sum + problem.travelWeight[u] * problem.y[u], 0) / w;
    for (const u of members) travel += problem.travelWeight[u] * ((problem.x[u] - cx) ** 2 + (problem.y[u] - cy) ** 2);
  }
  const { adjacency, reference } = problem;
  let border = 0;
  for (let u = 0; u < assigned.length; u++) {
    for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) {
      if (assigned[adjacency.unit[e]] !== assigned[u]) border += adjacency.km[e] / 2;
    }
  }
  const volume = reference
    ? assigned.reduce((sum, t, u) => sum + (t === reference.territory[u] ? 0 : reference.volume[u]), 0)
    : 0;
  const amount = (name: string): number => objective.terms.find((t) => t.name === name)?.amount ?? Number.NaN;
  expect(amount('travel')).toBeCloseTo(travel, 4);
  expect(amount('border')).toBeCloseTo(border, 6);
  expect(amount('disruption')).toBeCloseTo(volume, 6);
  expect(moved.volume).toBeCloseTo(volume, 6);
  expect(objective.soft).toBeCloseTo(
    objective.terms.reduce((sum, t) => sum + t.amount * t.price, 0),
    9,
  );
}

describe('solve', () => {
  it('never breaks a lock, a group, a frozen territory, a cap or contiguity, and its figures are those of the plan', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => expectValid(c, solved(c.problem, STEPS))),
      { numRuns: 15 },
    );
  });

  it('gives the same plan for the same seed and steps', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ problem }) => {
        const [a, b] = [solved(problem, STEPS), solved(problem, STEPS)];
        expect(a.assigned).toEqual(b.assigned);
        expect(a.objective).toEqual(b.objective);
        expect(a.repeatable).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('can be stopped anywhere and then gives a valid plan', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(30), (c, after) => {
        const run = solve(c.problem, STEPS);
        let step = run.next();
        for (let i = 0; i < after && !step.done; i++) step = run.next();
        // Told once, it has little more to do: a plan drawn to its end and added up.
        if (!step.done) step = run.next('stop');
        for (let i = 0; i < 2 && !step.done; i++) step = run.next();
        expect(step.done).toBe(true);
        if (step.done) expectValid(c, step.value);
      }),
      { numRuns: 15 },
    );
  });

  it('balances a plain grid and its best-so-far curve never rises', () => {
    const result = solved(gridProblem(20, 15, 6, 5), { kind: 'steps', steps: 200_000 });
    expect(result.feasible).toBe(true);
    expect(result.largestDeviation).toBeLessThanOrEqual(0.1);
    result.curve.slice(1).forEach((point, i) => {
      const before = result.curve[i];
      expect(
        point.penalty < before.penalty || (point.penalty === before.penalty && point.objective <= before.objective),
      ).toBe(true);
    });
  });
});
