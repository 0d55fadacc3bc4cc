import { isoDay } from '@shared/model/day';
import { resolveOwnership } from '@shared/planning/ownership';
import { readPlans } from '@electron/store/plans';
import { planThen } from './plan-then';
import type { OpenWorkspace } from './session';

/**
 * Owners by account at the end of a day, by the plan that was in force then as it stood then. null where no plan was in force, or
 * where that cannot be told any more.
 * @param day days since 1970-01-01
 */
export async function ownersOn({ db, cache }: OpenWorkspace, day: number): Promise<Int32Array | null> {
  const end = `${isoDay(day)}T23:59:59.999Z`;
  const plan = (await readPlans(db)).find(
    ({ activatedAt, archivedAt }) =>
      activatedAt !== null && activatedAt <= end && (archivedAt === null || archivedAt > end),
  );
  if (!plan) return null;
  const state = await cache.plan(plan.id);
  const then = await planThen(db, state, end);
  if (then === null) return null;
  const { evaluation, ground } = state;
  return then.steps === 0
    ? evaluation.ownership.owner
    : resolveOwnership(ground.field, then.snapshot, ground.index).owner;
}
