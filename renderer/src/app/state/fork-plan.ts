import type { PlanId } from '@shared/model/ids';
import type { PlanMeta } from '@shared/model/plan';
import { api } from '../api';
import { useSession } from './session';

/** Forks a plan and opens the fork. */
export async function forkAndOpen(planId: PlanId, name: string): Promise<PlanMeta> {
  const meta = await api('plan.fork', { planId, name });
  await openNewPlan(meta);
  return meta;
}

export async function createAndOpen(name: string): Promise<PlanMeta> {
  const meta = await api('plan.create', { name });
  await openNewPlan(meta);
  return meta;
}

async function openNewPlan(meta: PlanMeta): Promise<void> {
  await useSession.getState().refresh(['plans']);
  await useSession.getState().openPlan(meta.id);
}

/** A name no plan has yet: the wanted one, else with a number. */
export function freeName(wanted: string, plans: readonly Pick<PlanMeta, 'name'>[]): string {
  const taken = new Set(plans.map((p) => p.name.trim().toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  return name;
}
