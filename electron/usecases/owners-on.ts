import { isoDay } from '@shared/model/day';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import { readChangesSince, readPatch } from '@electron/store/changes';
import { readPlans } from '@electron/store/plans';
import type { OpenWorkspace } from './session';

/**
 * Owners by account at the end of a day, by the plan that was in force then as it stood then; null where none was, or where
 * what came after cannot be taken back any more.
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
  const later = await readChangesSince(db, plan.id, end);
  if (later.length === 0) return evaluation.ownership.owner;
  let then = snapshot;
  for (const { seq } of later) {
    const back = applyPatch(then, invertPatch(await readPatch(db, plan.id, seq)), ground.index);
    if (!back.ok) return null;
    then = back.value;
  }
  return resolveOwnership(ground.field, then, ground.index).owner;
}
