import type { PlanMeta } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { readPlans } from '@electron/store/plans';
import type { Session } from '@electron/usecases/session';

/** A plan by its id or its exact name; the id wins where both fit. @throws DomainError `cli.unknownPlan` */
export async function findPlan(session: Session, said: string): Promise<PlanMeta> {
  const plans = await readPlans(session.require().db);
  const found = plans.find((plan) => String(plan.id) === said) ?? plans.find((plan) => plan.name === said);
  if (!found) throw new DomainError('cli.unknownPlan', { plan: said });
  return found;
}

/**
 * The plan said, else the active one, else the only one that is not archived.
 * @throws DomainError `cli.unknownPlan`, `cli.planNotSaid`
 */
export async function planOrActive(session: Session, said: string | undefined): Promise<PlanMeta> {
  if (said !== undefined) return findPlan(session, said);
  const plans = await readPlans(session.require().db);
  const open = plans.filter((plan) => plan.state !== 'archived');
  const found = open.find((plan) => plan.state === 'active') ?? (open.length === 1 ? open[0] : undefined);
  if (!found) throw new DomainError('cli.planNotSaid');
  return found;
}
