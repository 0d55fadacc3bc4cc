import { dayOf } from '@shared/rules/conflicts/time';
import type { FormerOwners } from '@shared/rules/conflicts/former-owners';
import { resolveOwner, responsibility } from '@shared/planning/ownership';
import { readPlans } from '@electron/store/plans';
import type { PlanState } from '@electron/usecases/plan-state';
import { planThen } from '@electron/usecases/plan-then';
import type { Db } from '@electron/workspace/schema';

export type ReadPlan = (planId: number) => Promise<PlanState>;

/** Later than any day on record. */
const ALWAYS = 2 ** 30;

/**
 * Whose the accounts were, by the plans in force, while what is on record was done: for a plan that is being made the owners
 * of the plan in force, for that one its predecessor's and those it has had since. An archived plan is judged as it stands.
 */
export async function readFormerOwners(db: Db, plan: PlanState, planOf: ReadPlan): Promise<FormerOwners[]> {
  const plans = await readPlans(db);
  if (plan.meta.state === 'archived') return [];
  if (plan.meta.state === 'active') return formerOfActive(db, plan, planOf);
  const active = plans.find(({ state }) => state === 'active');
  if (!active) return [];
  const inForce = await planOf(active.id);
  const { owner } = inForce.evaluation.ownership;
  const always = { owner, since: noDays(owner.length), until: noDays(owner.length).fill(ALWAYS) };
  return [always, ...(await formerOfActive(db, inForce, planOf))];
}

async function formerOfActive(db: Db, plan: PlanState, planOf: ReadPlan): Promise<FormerOwners[]> {
  const { meta, evaluation } = plan;
  const since = meta.activatedAt ?? meta.createdAt;
  const layers = await changedSince(db, plan, since);
  const predecessor = (await readPlans(db))
    .filter(({ archivedAt, activatedAt }) => activatedAt !== null && archivedAt !== null && archivedAt <= since)
    .toSorted((a, b) => ((a.archivedAt ?? '') < (b.archivedAt ?? '') ? 1 : -1))
    .at(0);
  if (predecessor) {
    const { owner } = (await planOf(predecessor.id)).evaluation.ownership;
    const last = dayOf(meta.effectiveDate ?? since) - 1;
    const now = evaluation.ownership.owner;
    const until = Int32Array.from(owner, (rep, i) => (rep === now[i] ? -1 : last));
    layers.push({ owner, since: noDays(owner.length), until });
  }
  return layers;
}

function noDays(length: number): Int32Array<ArrayBuffer> {
  return new Int32Array(length).fill(-1);
}

/** Owners that accounts had by the plan in force before the present one, each up to the day it was given to the next. */
async function changedSince(db: Db, plan: PlanState, start: string): Promise<FormerOwners[]> {
  const { field, index } = plan.ground;
  const had = new Map<number, { readonly rep: number; readonly until: number }[]>();
  const then = await planThen(db, plan, start, ({ before, after, patch, at }) => {
    const [was, is] = [before, after].map((snapshot) => responsibility(snapshot, index, field.reps.code.length));
    for (const { from, to } of patch.decisions) {
      const i = index.account.get((to ?? from)?.account ?? '');
      if (i === undefined) continue;
      const { owner } = resolveOwner(field, before, index, was, i);
      if (owner === resolveOwner(field, after, index, is, i).owner) continue;
      had.set(i, [...(had.get(i) ?? []), { rep: owner, until: dayOf(at) }]);
    }
  });
  // What came in between cannot be taken back any more: the accounts count as always the present owner's.
  if (then === null) return [];
  const most = Math.max(0, ...[...had.values()].map((owners) => owners.length));
  return Array.from({ length: most }, (_, layer) => {
    const [owner, since, until] = [0, 1, 2].map(() => noDays(field.accounts.code.length));
    for (const [i, owners] of had) {
      if (layer >= owners.length) continue;
      owner[i] = owners[layer].rep;
      until[i] = owners[layer].until;
      // The latest stand first.
      since[i] = owners[layer + 1]?.until ?? -1;
    }
    return { owner, since, until };
  });
}
