import type { PlanPatch } from '@shared/model/plan';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { readPatch, readStepsSince } from '@electron/store/changes';
import type { Db } from '@electron/workspace/schema';
import type { PlanState } from './plan-state';
import { withoutHidden } from './record-change';

interface PlanThen {
  readonly snapshot: PlanSnapshot;
  /** Steps since: edits, and what was undone or made again. */
  readonly steps: number;
}

/** One step between two states of a plan; `patch` names what differs, whichever way it went. */
export interface PlanStep {
  readonly before: PlanSnapshot;
  readonly after: PlanSnapshot;
  readonly patch: PlanPatch;
  /** ISO time */
  readonly at: string;
}

/**
 * A plan as it stood at a time: what was done since is taken back, and what was undone since is made again. What a patch says of
 * accounts that were merged or deleted since is left out.
 * @param at ISO time
 * @param onStep is told of every step on the way, the latest first
 * @returns null where that cannot be done any more
 */
export async function planThen(
  db: Db,
  { meta, snapshot, ground }: PlanState,
  at: string,
  onStep: (step: PlanStep) => void = () => undefined,
): Promise<PlanThen | null> {
  const steps = await readStepsSince(db, meta.id, at);
  let then = snapshot;
  for (const { seq, forth, at: done } of steps) {
    const patch = withoutHidden(await readPatch(db, meta.id, seq), ground.index);
    const back = applyPatch(then, forth ? invertPatch(patch) : patch, ground.index);
    if (!back.ok) return null;
    onStep({ before: back.value, after: then, patch, at: done });
    then = back.value;
  }
  return { snapshot: then, steps: steps.length };
}
