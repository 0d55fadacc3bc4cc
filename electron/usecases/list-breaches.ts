import type { CallOutput } from '@shared/contract/contract';
import type { PlanPatch } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import { reevaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { breachesOnActivation } from './preflight-plan';
import { breachesAgainst, breachRows } from './promises';
import type { OpenWorkspace } from './session';

/** What an edit of a plan would break, or, without an edit, its coming into force. */
export async function listBreaches(
  workspace: OpenWorkspace,
  planId: number,
  patch: PlanPatch | null,
): Promise<CallOutput<'plan.breaches'>> {
  if (patch === null) return breachRows(workspace, planId, await breachesOnActivation(workspace, planId));
  const { snapshot, evaluation, ground } = await workspace.cache.plan(planId);
  const { field, index } = ground;
  const next = unwrap(applyPatch(snapshot, patch, index));
  const after = reevaluate(field, evaluation, snapshot, next, index);
  const guards = await workspace.cache.guards(ground);
  return breachRows(workspace, planId, breachesAgainst(guards, evaluation, after, patch.decisions, index));
}
