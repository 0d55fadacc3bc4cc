import type { PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Keeps what is said about a plan. @returns false when it was refused, which has been told */
export async function describePlan(
  meta: PlanMeta,
  change: Partial<Pick<PlanMeta, 'name' | 'effectiveDate' | 'note'>>,
): Promise<boolean> {
  try {
    await api('plan.describe', { planId: meta.id, ...change });
    await useSession.getState().refresh(['plans']);
    return true;
  } catch (error) {
    notifyFailure('plans.failed.describe', error, { plan: meta.name });
    return false;
  }
}
