import type { PlanPatch } from '@shared/model/plan';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { readPatch, readStepsSince } from '@electron/store/changes';
import type { Db } from '@electron/workspace/schema';
import type { PlanState } from './plan-state';
import { withoutHidden } from './record-change';

interface PlanThen {
  readonly snapshot: PlanSnapshot;
  /** What was done to it since, the latest first; `at`: ISO time. */
  readonly since: readonly { readonly patch: PlanPatch; readonly at: string }[];
}

/**
 * A plan as it stood at a time: what was done since is taken back, and what was undone since is made again. What a patch says of
 * accounts that were merged or deleted since is left out.
 * @param at ISO time
 * @returns null where that cannot be done any more
 */
export async function planThen(db: Db, { meta, snapshot, ground }: PlanState, at: string): Promise<PlanThen | null> {
  const steps = await readStepsSince(db, meta.id, at);
  const since: { patch: PlanPatch; at: string }[] = [];
  let then = snapshot;
  for (const { seq, forth, at: done } of steps) {
    const patch = withoutHidden(await readPatch(db, meta.id, seq), ground.index);
    const back = applyPatch(then, forth ? invertPatch(patch) : patch, ground.index);
    if (!back.ok) return null;
    then = back.value;
    since.push({ patch, at: done });
  }
  return { snapshot: then, since };
}
