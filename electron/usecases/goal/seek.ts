import type { Goal, GoalReport } from '@shared/contract/goal';
import type { OptimiseLimit } from '@shared/contract/optimise';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import { explain } from '@shared/optimise/explain/explain';
import { MOST_TRIES, seekLeastChange, type Sought } from '@shared/optimise/goal/seek';
import type { Problem } from '@shared/optimise/problem';
import type { TaskContext } from '@electron/tasks/task';
import { figuresOf } from '../optimise/figures';
import { gatherProblem } from '../optimise/gather';
import { goesOn } from '../optimise/goes-on';
import { remarkOf } from '../optimise/remarks';
import { limited, variantOf } from '../optimise/run';
import type { GoalInput } from './tasks';

/** Rounding of sums. */
const SLACK = 1e-6;

/** The plan in the band that leaves most as it is, or how near one can come and what stands in the way; writes nothing. */
export async function runGoal(input: GoalInput, context: TaskContext): Promise<GoalReport> {
  context.progress('gather', 0, 0);
  const { goal, limit } = input;
  const gathered = await gatherProblem({ path: input.path, planId: input.planId, wishes: wishesOf(goal) });
  const { problem, plan, reference, settings } = gathered;
  const { sought, stopped } = search(problem, limit, context);
  const wished = goal.measures.map(({ measure }) => measure);
  const { id, name, revision } = plan.meta;
  const { best, closest, piecesHelp, tries } = sought;
  const found = variantOf(gathered, { kind: 'asked', result: best ?? closest }, wished);
  // Accounts decided one by one count where their rep is, so that a plan is judged as every screen judges it.
  const nearest = Math.max(closest.largestDeviation, found.figures.largestDeviation);
  const reached = best !== null && nearest <= goal.band + SLACK;
  const reasons = !reached ? explain(problem).map((reason) => remarkOf({ ...gathered, wished }, reason)) : [];
  return {
    plan: { id, name, revision },
    reference: { id: reference.meta.id, name: reference.meta.name },
    goal,
    limit,
    stopped,
    present: figuresOf(plan, plan, reference.evaluation, settings),
    tries: [...tries],
    reached,
    found,
    reasons,
    relax: {
      band: nearest,
      pieces: piecesHelp,
      lockedTerritories: problem.territories.filter(({ frozen }) => frozen).length,
    },
  };
}

function search(problem: Problem, limit: OptimiseLimit, context: TaskContext): { sought: Sought; stopped: boolean } {
  const run = seekLeastChange(problem, () => limited(limit, 1 / MOST_TRIES));
  let stopped = false;
  for (let step = run.next(); ; step = run.next(stopped ? 'stop' : undefined)) {
    if (step.done) return { sought: step.value, stopped };
    if (stopped) continue;
    const { at, of, point } = step.value;
    const best = Number.isFinite(point.penalty) ? { penalty: point.penalty, objective: point.objective } : undefined;
    stopped = !goesOn(() => context.progress('seek', at + Math.min(1, point.done), of, best));
  }
}

/** Change is what counts; travel and borders only decide between plans that change alike. */
function wishesOf(goal: Goal): OptimiseWishes {
  return {
    ...goal,
    count: null,
    weights: { travel: 0.5, border: 0.1, mix: 0, disruption: 1 },
    homes: 'off',
    caps: { revenueShare: null, accountShare: null, byRep: [] },
    hires: [],
    dissolved: [],
    scope: 'all',
    concerned: [],
    limits: [],
    mix: 'field',
    lockedUnits: [],
  };
}
