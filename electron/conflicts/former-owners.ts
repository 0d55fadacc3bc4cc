import { dayOf } from '@shared/rules/conflicts/time';
import type { FormerOwners } from '@shared/rules/conflicts/former-owners';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import { readPatch, readChangesSince } from '@electron/store/changes';
import { readPlans } from '@electron/store/plans';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Db } from '@electron/workspace/schema';

export type ReadPlan = (planId: number) => Promise<PlanState>;

/** Later than any day on record. */
const ALWAYS = 2 ** 30;

/**
 * Whose the accounts were, by the plans in force, while what is on record was done: for a plan that is being made the owners
 * of the plan in force, for that one its predecessor's and those it began with. An archived plan is judged as it stands.
 */
export async function readFormerOwners(db: Db, plan: PlanState, planOf: ReadPlan): Promise<FormerOwners[]> {
  const plans = await readPlans(db);
  if (plan.meta.state === 'archived') return [];
  if (plan.meta.state === 'active') return formerOfActive(db, plan, planOf);
  const active = plans.find(({ state }) => state === 'active');
  if (!active) return [];
  const inForce = await planOf(active.id);
  const { owner } = inForce.evaluation.ownership;
  return [{ owner, until: new Int32Array(owner.length).fill(ALWAYS) }, ...(await formerOfActive(db, inForce, planOf))];
}

async function formerOfActive(db: Db, plan: PlanState, planOf: ReadPlan): Promise<FormerOwners[]> {
  const { meta, evaluation } = plan;
  const since = meta.activatedAt ?? meta.createdAt;
  const layers: FormerOwners[] = [];
  const changed = await changedSince(db, plan, since);
  if (changed) layers.push(changed);
  const predecessor = (await readPlans(db))
    .filter(({ archivedAt, activatedAt }) => activatedAt !== null && archivedAt !== null && archivedAt <= since)
    .toSorted((a, b) => ((a.archivedAt ?? '') < (b.archivedAt ?? '') ? 1 : -1))
    .at(0);
  if (predecessor) {
    const { owner } = (await planOf(predecessor.id)).evaluation.ownership;
    const last = dayOf(meta.effectiveDate ?? since) - 1;
    const now = evaluation.ownership.owner;
    layers.push({ owner, until: Int32Array.from(owner, (rep, i) => (rep === now[i] ? -1 : last)) });
  }
  return layers;
}

/** Owners the plan in force began with, of accounts it has given to others since, up to the day it did. */
async function changedSince(db: Db, { meta, snapshot, evaluation, ground }: PlanState, since: string) {
  const later = await readChangesSince(db, meta.id, since);
  if (later.length === 0) return null;
  const until = new Int32Array(ground.field.accounts.code.length).fill(-1);
  let then = snapshot;
  for (const { seq, at } of later) {
    const patch = await readPatch(db, meta.id, seq);
    const back = applyPatch(then, invertPatch(patch), ground.index);
    // What came in between cannot be taken back any more, as after a merge: the accounts count as always the present owner's.
    if (!back.ok) return null;
    then = back.value;
    for (const { from, to } of patch.decisions) {
      const i = ground.index.account.get((to ?? from)?.account ?? '');
      if (i !== undefined) until[i] = Math.max(until[i], dayOf(at));
    }
  }
  const { owner } = resolveOwnership(ground.field, then, ground.index);
  const now = evaluation.ownership.owner;
  return { owner, until: until.map((day, i) => (owner[i] === now[i] ? -1 : day)) };
}
