import { isoDay } from '@shared/model/day';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import { readPatch, readStepsSince } from '@electron/store/changes';
import { readPlans } from '@electron/store/plans';
import { withoutHidden } from './record-change';
import type { OpenWorkspace } from './session';

/**
 * Owners by account at the end of a day, by the plan that was in force then as it stood then: what was done since is taken
 * back, and what was undone since is made again. null where no plan was in force, or where that cannot be done any more. What a
 * patch says of accounts that were merged or deleted since is left out.
 * @param day days since 1970-01-01
 */
export async function ownersOn({ db, cache }: OpenWorkspace, day: number): Promise<Int32Array | null> {
  const end = `${isoDay(day)}T23:59:59.999Z`;
  const plan = (await readPlans(db)).find(
    ({ activatedAt, archivedAt }) =>
      activatedAt !== null && activatedAt <= end && (archivedAt === null || archivedAt > end),
  );
  if (!plan) return null;
  const { snapshot, evaluation, ground } = await cache.plan(plan.id);
  const later = await readStepsSince(db, plan.id, end);
  if (later.length === 0) return evaluation.ownership.owner;
  let then = snapshot;
  for (const { seq, forth } of later) {
    const made = await readPatch(db, plan.id, seq);
    const back = applyPatch(then, withoutHidden(forth ? invertPatch(made) : made, ground.index), ground.index);
    if (!back.ok) return null;
    then = back.value;
  }
  return resolveOwnership(ground.field, then, ground.index).owner;
}
