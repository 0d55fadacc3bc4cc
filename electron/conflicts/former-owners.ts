import { dayOf } from '@shared/rules/conflicts/time';
import type { FormerOwners } from '@shared/rules/conflicts/former-owners';
import { resolveOwnership } from '@shared/planning/ownership';
import { readPlans } from '@electron/store/plans';
import type { PlanState } from '@electron/usecases/plan-state';
import { planThen } from '@electron/usecases/plan-then';
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
async function changedSince(db: Db, plan: PlanState, since: string): Promise<FormerOwners | null> {
  const then = await planThen(db, plan, since);
  // What came in between cannot be taken back any more: the accounts count as always the present owner's.
  if (then === null || then.since.length === 0) return null;
  const { field, index } = plan.ground;
  const until = new Int32Array(field.accounts.code.length).fill(-1);
  for (const { patch, at } of then.since) {
    for (const { from, to } of patch.decisions) {
      const i = index.account.get((to ?? from)?.account ?? '');
      if (i !== undefined) until[i] = Math.max(until[i], dayOf(at));
    }
  }
  const { owner } = resolveOwnership(field, then.snapshot, index);
  const now = plan.evaluation.ownership.owner;
  return { owner, until: until.map((day, i) => (owner[i] === now[i] ? -1 : day)) };
}
