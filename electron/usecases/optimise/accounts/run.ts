import type { AccountsReport } from '@shared/contract/optimise-accounts';
import { unwrap } from '@shared/model/result';
import type { AccountsProblem, AccountsResult } from '@shared/optimise/assign/accounts-problem';
import { evenLimits } from '@shared/optimise/assign/even-limits';
import { assignmentFigures } from '@shared/optimise/assign/figures';
import { solveAccounts } from '@shared/optimise/assign/solve-accounts';
import { accountsPatch } from '@shared/optimise/assign/to-patch';
import type { Limit } from '@shared/optimise/meter';
import { reevaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { optimiseTexts } from '@shared/texts/optimise';
import type { TaskContext } from '@electron/tasks/task';
import { goesOn } from '../goes-on';
import { gatherAccounts } from './gather';
import { accountRemarks } from './remarks';
import { repsOf } from './reps';
import type { AccountsInput } from './tasks';

/** Looks for a better rep for every account and says what that comes to; writes nothing. Asked to stop, it gives the best found so far. */
export async function runAccounts(input: AccountsInput, context: TaskContext): Promise<AccountsReport> {
  context.progress('gather', 0, 0);
  const { wishes, limit } = input;
  const gathered = await gatherAccounts(input);
  const { plan, reference } = gathered;
  const problem = limitsOf(gathered.problem, plan.ground.field.reps.capacitySeconds, wishes.band, context);
  const { result, stopped } = search(problem, input, context);
  const { field, index } = plan.ground;
  const reason = optimiseTexts[input.locale].accountsReason;
  const patch = accountsPatch(field, plan.snapshot, plan.evaluation, result.assigned, reason);
  const snapshot = unwrap(applyPatch(plan.snapshot, patch, index));
  const evaluation = reevaluate(field, plan.evaluation, plan.snapshot, snapshot, index);
  const { owner } = reference.evaluation.ownership;
  const { id, name, revision } = plan.meta;
  return {
    plan: { id, name, revision },
    reference: { id: reference.meta.id, name: reference.meta.name },
    seed: wishes.seed,
    limit,
    repeatable: limit.kind === 'steps' && !stopped,
    stopped,
    feasible: result.outside === 0,
    present: assignmentFigures(field, plan.evaluation, owner, wishes.most),
    found: assignmentFigures(field, evaluation, owner, wishes.most),
    cost: result.cost,
    bound: result.bound,
    reps: repsOf(field, plan.evaluation, evaluation),
    remarks: accountRemarks(gathered, problem, result, evaluation),
    steps: result.steps,
    patch,
  };
}

function limitsOf(
  problem: AccountsProblem,
  capacity: Float64Array,
  band: number | null,
  context: TaskContext,
): AccountsProblem {
  if (band === null) return problem;
  const run = evenLimits(problem, capacity, band);
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return step.value;
    context.progress('accounts', 0, 1);
  }
}

function search(
  problem: AccountsProblem,
  { limit }: AccountsInput,
  context: TaskContext,
): { readonly result: AccountsResult; readonly stopped: boolean } {
  const timed: Limit = limit.kind === 'steps' ? limit : { ...limit, now: () => performance.now() / 1000 };
  const run = solveAccounts(problem, timed);
  let stopped = false;
  for (let step = run.next(); ; step = run.next(stopped ? 'stop' : undefined)) {
    if (step.done) return { result: step.value, stopped };
    if (stopped) continue;
    const { done, outside, cost } = step.value;
    const best = Number.isFinite(outside) ? { penalty: outside, objective: cost } : undefined;
    stopped = !goesOn(() => context.progress('accounts', Math.min(1, done), 1, best));
  }
}
