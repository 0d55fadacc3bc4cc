import type { PlanId } from '@shared/model/ids';
import { ledgerOn } from '@shared/rules/pool/ledger';
import type { PoolGround } from '@shared/rules/pool/pool-ground';
import { dayOfText } from '@shared/rules/pool/time';
import { readPastClaims } from '@electron/store/pool/read-history';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import type { Ground, PlanState } from '../plan-state';
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

/** The same, read once for all lists of a plan as it is; an edit of the plan reads none of the records again. */
export async function knownPool(workspace: OpenWorkspace, planId: PlanId): Promise<PlanPool> {
  const { cache, db } = workspace;
  const plan = await cache.plan(planId);
  return cache.pool(plan, async () =>
    poolOver(plan, await cache.poolRecords(plan.ground, () => readRecords(workspace, plan.ground, db))),
  );
}

/** The same within a transaction that is writing. @param db the transaction */
export async function poolOf(workspace: OpenWorkspace, plan: PlanState, db: Db): Promise<PlanPool> {
  return poolOver(plan, await readRecords(workspace, plan.ground, db));
}

/** Of the pool, what no plan has a part in. */
export interface PoolRecords extends Pick<PoolGround, 'history' | 'policy' | 'day' | 'ledger'> {
  readonly asOf: string;
  readonly healthy: number;
}

async function readRecords({ cache }: OpenWorkspace, ground: Ground, db: Db): Promise<PoolRecords> {
  const { asOf, policy, workload } = await readSettings(db);
  const claims = await readPastClaims(db, ground.index);
  const history = { claims, activities: await cache.activities(ground) };
  const day = dayOfText(asOf) ?? 0;
  const ledger = ledgerOn(history, ground.field.accounts.tier, policy, day);
  return { history, policy, day, ledger, asOf, healthy: workload.healthyUtilisation[1] };
}

function poolOver(plan: PlanState, { asOf, healthy, ...records }: PoolRecords): PlanPool {
  const { snapshot, evaluation } = plan;
  return { plan, ground: { field: plan.ground.field, snapshot, evaluation, ...records }, asOf, healthy };
}
