import type { PlanId } from '@shared/model/ids';
import { type PoolGround, poolGround } from '@shared/rules/pool/pool-ground';
import { dayOfText } from '@shared/rules/pool/time';
import { readPastClaims } from '@electron/store/pool/read-history';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import type { PlanState } from '../plan-state';
import type { OpenWorkspace } from '../session';

export interface PlanPool {
  readonly plan: PlanState;
  readonly ground: PoolGround;
  /** The day the data speaks of, which every question is asked of. */
  readonly asOf: string;
  /** Healthy utilisation, upper end. */
  readonly healthy: number;
}

/** Everything about pool and follow-up is asked of the day the data speaks of. */
export async function readPlanPool(workspace: OpenWorkspace, planId: PlanId): Promise<PlanPool> {
  const plan = await workspace.cache.plan(planId);
  return poolOf(workspace, plan, workspace.db);
}

/** The same, read once for all lists of a plan as it is. */
export async function knownPool(workspace: OpenWorkspace, planId: PlanId): Promise<PlanPool> {
  const plan = await workspace.cache.plan(planId);
  return workspace.cache.pool(plan, () => poolOf(workspace, plan, workspace.db));
}

/** The same within a transaction that is writing. @param db the transaction */
export async function poolOf({ cache }: OpenWorkspace, plan: PlanState, db: Db): Promise<PlanPool> {
  const { asOf, policy, workload } = await readSettings(db);
  const claims = await readPastClaims(db, plan.ground.index);
  const activities = await cache.activities(plan.ground);
  const { snapshot, evaluation } = plan;
  const parts = { field: plan.ground.field, snapshot, evaluation, policy, day: dayOfText(asOf) ?? 0 };
  const ground = poolGround({ ...parts, history: { claims, activities } });
  return { plan, ground, asOf, healthy: workload.healthyUtilisation[1] };
}
