import fc from 'fast-check';
import { buildAdjacency } from '@shared/geo/adjacency';
import type { Problem } from '@shared/optimise/problem';
import { solveSettled } from '@shared/optimise/settle';
import { solve } from '@shared/optimise/solve';
import type { Limit } from '@shared/optimise/meter';
import type { Result } from '@shared/optimise/result';
import { seeded } from './field';

/** Units on a grid, ten kilometres apart, with loads from 1 to 10. */
export function gridProblem(width: number, height: number, k: number, seed: number): Problem {
  const n = width * height;
  const random = seeded(seed);
  const edges = Array.from({ length: n }, (_, u) => u).flatMap((u) => [
    ...((u + 1) % width === 0 ? [] : [{ a: u, b: u + 1, km: 10, sea: false }]),
    ...(u + width < n ? [{ a: u, b: u + width, km: 10, sea: false }] : []),
  ]);
  const values = Float64Array.from({ length: n }, () => 1 + Math.floor(random() * 10));
  return {
    x: Float64Array.from({ length: n }, (_, u) => 10 * (u % width)),
    y: Float64Array.from({ length: n }, (_, u) => 10 * Math.floor(u / width)),
    areaKm2: new Float64Array(n).fill(100),
    perimeterKm: new Float64Array(n).fill(40),
    adjacency: buildAdjacency(n, edges),
    goals: [{ values, weight: 1, base: null }],
    travelWeight: values,
    band: 0.1,
    territories: Array.from({ length: k }, (_, t) => ({
      share: null,
      limits: null,
      centre: null,
      frozen: false,
      owner: t,
    })),
    lockedTo: new Int32Array(n).fill(-1),
    group: new Int32Array(n).fill(-1),
    contiguity: 'required',
    startFromReference: false,
    reference: null,
    mix: null,
    weights: { travel: 1, border: 0.25, mix: 0, disruption: 0 },
    seed,
  };
}

/** Columns of a grid dealt out from left to right: a contiguous plan that is balanced by nobody. */
export function stripes(problem: Problem, width: number): Int32Array {
  const k = problem.territories.length;
  return Int32Array.from(problem.x, (_, u) => Math.min(k - 1, Math.floor(((u % width) * k) / width)));
}

export interface Case {
  readonly problem: Problem;
  readonly width: number;
}

/** Problems with every kind of wish: locks, groups, frozen territories, a reference with caps, two goals, a mix. */
export const arbitraryCase: fc.Arbitrary<Case> = fc
  .record({
    width: fc.integer({ min: 6, max: 12 }),
    height: fc.integer({ min: 4, max: 10 }),
    k: fc.integer({ min: 2, max: 5 }),
    seed: fc.nat(1_000_000),
    reference: fc.boolean(),
    caps: fc.option(
      fc.record({ revenue: fc.double({ min: 0, max: 0.4, noNaN: true }), handed: fc.integer({ min: 0, max: 60 }) }),
    ),
    locks: fc.array(fc.nat(10_000), { maxLength: 4 }),
    grouped: fc.boolean(),
    frozen: fc.boolean(),
    mixed: fc.boolean(),
    second: fc.boolean(),
  })
  .map((wish) => {
    const { width } = wish;
    const plain = gridProblem(width, wish.height, wish.k, wish.seed);
    const n = plain.x.length;
    const random = seeded(wish.seed + 1);
    const present = stripes(plain, width);
    const lockedTo = new Int32Array(n).fill(-1);
    for (const l of wish.locks) lockedTo[l % n] = present[l % n];
    const group = new Int32Array(n).fill(-1);
    // Two units side by side, within one stripe and not locked, so that the wishes never contradict each other.
    if (wish.grouped && present[0] === present[1]) group[0] = group[1] = 0;
    const classOf = Uint8Array.from({ length: n }, () => Math.floor(random() * 3));
    const accounts = Float64Array.from({ length: n }, () => Math.floor(random() * 5));
    const problem: Problem = {
      ...plain,
      goals: wish.second ? [...plain.goals, { values: accounts, weight: 0.5, base: null }] : plain.goals,
      territories: plain.territories.map((t, i) => ({ ...t, frozen: wish.frozen && wish.reference && i === 0 })),
      lockedTo: wish.reference ? lockedTo : plain.lockedTo,
      group,
      startFromReference: wish.reference,
      reference: wish.reference
        ? {
            territory: present,
            owner: present,
            volume: plain.goals[0].values,
            revenue: plain.goals[0].values,
            accounts,
            caps: {
              revenueShare: wish.caps?.revenue ?? null,
              accountShare: null,
              handedOff: wish.caps ? new Float64Array(wish.k).fill(wish.caps.handed) : null,
              takenOver: null,
            },
          }
        : null,
      mix: wish.mixed ? { classOf, classes: 3, target: new Float64Array(wish.k * 3).fill(1 / 3) } : null,
      weights: { travel: 1, border: 0.25, mix: wish.mixed ? 0.5 : 0, disruption: wish.reference ? 1 : 0 },
    };
    return { problem, width };
  });

export function solved(problem: Problem, limit: Limit): Result {
  return ended(solve(problem, limit));
}

/** As a plan is optimised: totals that depend on the plan are followed. */
export function settled(problem: Problem, limit: Limit): Result {
  return ended(solveSettled(problem, limit));
}

function ended(run: Generator<unknown, Result>): Result {
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}
