import { type Balance, balance } from '@shared/metrics/balance';
import { type Disruption, disruption } from '@shared/metrics/disruption';
import type { Opened, OpenPlan } from '@/app/state/session';

type Ground = Pick<Opened, 'field' | 'index' | 'settings' | 'active'>;

export function balanceOf({ field, index, settings }: Ground, plan: OpenPlan): Balance {
  return balance(field, plan.snapshot, index, plan.evaluation, settings.balance);
}

/** What putting the plan in force would change hands; null without an active plan, or when it is that plan. */
export function disruptionOf({ field, settings, active }: Ground, plan: OpenPlan): Disruption | null {
  if (!active || active.meta.id === plan.meta.id) return null;
  return disruption(field, active.evaluation.ownership, plan.evaluation.ownership, settings.disruption);
}
