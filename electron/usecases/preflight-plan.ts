import { type Finding, preflight } from '@shared/metrics/preflight';
import { readRulingsEndingWith } from '@electron/store/conflicts/due-rulings';
import { readActivePlanId } from '@electron/store/plans';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';
import { breachesAgainst } from './promises';
import type { OpenWorkspace } from './session';

export async function preflightPlan(workspace: OpenWorkspace, planId: number): Promise<Finding[]> {
  const { db, cache } = workspace;
  const { ground, ...plan } = await cache.plan(planId);
  const broken = await breachesOnActivation(workspace, planId);
  const accounts = broken.map(({ account }) => ground.field.accounts.code[account]);
  return preflight({
    ...plan,
    ...ground,
    broken: accounts,
    ending: await rulingsEnding(db, planId),
    settings: await readSettings(db),
  });
}

/** What a plan's coming into force breaks, counted from the plan in force; the first one moves nobody. */
export async function breachesOnActivation(workspace: OpenWorkspace, planId: number) {
  const { db, cache } = workspace;
  const activeId = await readActivePlanId(db);
  if (activeId === null || activeId === planId) return [];
  const plan = await cache.plan(planId);
  const active = await cache.plan(activeId);
  const guards = await cache.guards(plan.ground);
  return breachesAgainst(guards, active.evaluation, plan.evaluation, [], plan.ground.index);
}

/** Of the active plan, those that would end as another takes its place. */
async function rulingsEnding(db: Db, planId: number): Promise<string[]> {
  const activeId = await readActivePlanId(db);
  if (activeId === null || activeId === planId) return [];
  return (await readRulingsEndingWith(db, activeId)).map(({ account, key }) => account ?? key);
}
