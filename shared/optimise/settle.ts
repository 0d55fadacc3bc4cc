import type { Limit } from './meter';
import type { BalanceGoal, Problem } from './problem';
import { isBetter, judged, type Prices, pricesOf, type Result } from './result';
import { type Progress, solve } from './solve';

/** Shares of the limit, search by search. */
const ROUNDS = [0.2, 0.2, 0.3, 0.3];

/**
 * Solves a problem whose totals depend on the plan itself, as those of workload do: who travels how far is known only when it
 * is known who goes there. What a unit weighs in each territory is priced exactly; only the total that targets are shares
 * of is guessed, and taken from the plan found when the search goes on. Each search begins where the first one began, in a
 * band narrower by what the total still moved, and the best plan by its own total is kept. Other problems are solved in one go.
 */
export function* solveSettled(problem: Problem, limit: Limit): Generator<Progress, Result, 'stop' | undefined> {
  if (problem.goals.every(({ inTerritory }) => !inTerritory)) return yield* solve(problem, limit);
  let best: Result | null = null;
  let prices: Prices | null = null;
  let { goals } = problem;
  let before = 0;
  let drift = 0;
  for (const share of ROUNDS) {
    const band = problem.band - Math.min(problem.band / 4, drift);
    const run = solve({ ...problem, goals, band }, part(limit, share));
    let stopped = false;
    let step = run.next();
    while (!step.done) {
      const point = step.value;
      stopped = (yield { ...point, done: before + share * point.done }) === 'stop' || stopped;
      step = run.next(stopped ? 'stop' : undefined);
    }
    before += share;
    prices ??= pricesOf(step.value);
    const found = judged(problem, step.value, prices);
    const steps: number = found.steps + (best === null ? 0 : best.steps);
    best = { ...(best === null || isBetter(found, best) ? found : best), steps };
    if (stopped) break;
    const settled = goals.map((goal) => weighed(goal, found.assigned));
    drift = Math.max(...settled.map((goal, g) => Math.abs(totalOf(goal) / totalOf(goals[g]) - 1)));
    goals = settled;
  }
  if (best === null) throw new Error('No search was made.');
  return best;
}

function part(limit: Limit, share: number): Limit {
  return limit.kind === 'steps'
    ? { ...limit, steps: Math.max(1, Math.round(limit.steps * share)) }
    : { ...limit, seconds: limit.seconds * share };
}

/** What units weigh where a plan has them. */
function weighed(goal: BalanceGoal, assigned: Int32Array): BalanceGoal {
  const { inTerritory } = goal;
  if (!inTerritory) return goal;
  return { ...goal, values: Float64Array.from(assigned, (t, u) => inTerritory[t * assigned.length + u]) };
}

function totalOf({ values, base }: BalanceGoal): number {
  const sum = values.reduce((total, v) => total + v, 0) + (base?.reduce((total, v) => total + v, 0) ?? 0);
  return Math.max(1e-12, sum);
}
