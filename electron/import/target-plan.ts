import type { PlanMeta } from '@shared/model/plan';
import { appendAudit } from '@electron/store/audit';
import { readTerritories } from '@electron/store/plan-content';
import { insertPlan, readPlan, readPlans } from '@electron/store/plans';
import type { Db } from '@electron/workspace/schema';

/**
 * The plan a division goes to: the one asked for, else a plan in planning that has no territories yet, else a new one named
 * after the file, so that an import never draws over somebody's work.
 */
export async function planForDivision(db: Db, asked: number | null, name: string, at: string): Promise<number> {
  if (asked !== null) return (await readPlan(db, asked)).id;
  const plans = await readPlans(db);
  for (const plan of plans) if (plan.state === 'planning' && !(await hasTerritories(db, plan))) return plan.id;
  const planId = await insertPlan(db, { name: freeName(name, plans), basePlanId: null, at });
  await appendAudit(db, { at, planId, event: 'created', seq: null, detail: { name } });
  return planId;
}

/** The plan that is to say who serves an account today: the one asked for, the active one, or the only one there is. */
export async function planForOwners(db: Db, asked: number | null): Promise<number | null> {
  if (asked !== null) return (await readPlan(db, asked)).id;
  const open = (await readPlans(db)).filter((plan) => plan.state !== 'archived');
  const active = open.find((plan) => plan.state === 'active');
  if (active) return active.id;
  return open.length === 1 ? open[0].id : null;
}

async function hasTerritories(db: Db, plan: PlanMeta): Promise<boolean> {
  return (await readTerritories(db, plan.id)).length > 0;
}

function freeName(wanted: string, plans: readonly PlanMeta[]): string {
  const taken = new Set(plans.map((p) => p.name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`.toLowerCase())) number++;
  return `${wanted} ${number}`;
}
