import { PlanPatch } from '@shared/model/plan';
import { invertPatch } from '@shared/planning/patch';
import type { Opened } from '../../support/workspace';
import { type Joined, merging, type Parted } from './merging';
import { copyPlan, emptyPlan, type PlanContent, type World } from './world';

interface Ruled {
  readonly plan_id: number | null;
  readonly merge: number | null;
  change: string | null;
  taken: string | true | null;
}

interface Entry {
  readonly plan_id: number | null;
  readonly event: string;
  readonly seq: number | null;
  readonly detail: string;
}

/**
 * From the trail and the recorded patches alone, by plain maps: nothing of the product's own planning takes part.
 * @param start what was brought in before anything was done
 */
export function replay(opened: Opened, start: Pick<World, 'accounts' | 'visits' | 'deals'>): World {
  const { sqlite } = opened.session.require();
  const trail = sqlite.prepare('select plan_id, event, seq, detail from audit order by id').all() as Entry[];
  const patches = readPatches(opened);
  const plans = new Map<number, PlanContent>();
  const ruled = new Map<number, Ruled>();
  const deals = new Map(start.deals);
  const merges = merging(start, plans);
  const done = new Set<string>();
  for (const { plan_id, event, seq, detail } of trail) {
    const said = JSON.parse(detail) as Record<string, never> & Joined & Parted;
    const plan = plans.get(plan_id ?? 0);
    const change = `${plan_id} ${seq}`;
    if (event === 'created') plans.set(plan_id ?? 0, emptyPlan(said.name));
    if (event === 'forked')
      plans.set(plan_id ?? 0, { ...copyPlan(plans.get(said.base)), name: said.name, state: 'planning' });
    if (event === 'activated' && plan) plan.state = 'active';
    if (event === 'archived' && plan) plan.state = 'archived';
    if ((event === 'applied' || event === 'redone') && plan) {
      write(plan, patches.get(change));
      done.add(change);
    }
    if (event === 'undone' && plan) {
      const patch = patches.get(change);
      write(plan, patch && invertPatch(patch));
      done.delete(change);
    }
    if (event === 'merged') merges.merge(said);
    if (event === 'unmerged') merges.unmerge(said);
    if (event === 'ruled') {
      ruled.set(said.rulingId, { plan_id, merge: said.merge, change: seq === null ? null : change, taken: null });
    }
    if (event === 'rulingCarriedOut' || event === 'rulingRefused') {
      const one = ruled.get(said.rulingId);
      // Forks carry it out by themselves; it is in force as its own plan has it.
      if (one?.plan_id === plan_id && event === 'rulingRefused') one.taken = true;
      else if (one?.plan_id === plan_id) one.change = seq === null ? null : change;
    }
    if (event === 'dealHandedOver') deals.set(said.subject, said.to ?? '');
    if (event === 'rulingUndone') {
      const one = ruled.get(said.rulingId);
      const last = [...done].filter((key) => key.startsWith(`${plan_id} `)).at(-1) ?? null;
      // Taken back by a change of its own, unless the plan's own undo has already done it.
      if (one) one.taken = one.change === null ? true : done.has(one.change) ? last : null;
    }
  }
  const inForce = [...ruled].filter(
    ([, { change, taken, merge }]) =>
      (change === null || done.has(change)) &&
      (taken === null || (taken !== true && !done.has(taken))) &&
      (merge === null || merges.inForce(merge)),
  );
  for (const plan of plans.values()) hide(plan, merges.behind);
  const { accounts, behind, visits } = merges;
  return { plans, rulings: new Set(inForce.map(([id]) => id)), deals, accounts, behind, visits };
}

function readPatches({ session }: Opened): ReadonlyMap<string, PlanPatch> {
  const rows = session.require().sqlite.prepare('select plan_id, seq, patch from change').all() as {
    plan_id: number;
    seq: number;
    patch: string;
  }[];
  return new Map(rows.map((row) => [`${row.plan_id} ${row.seq}`, PlanPatch.parse(JSON.parse(row.patch))]));
}

function write(plan: PlanContent, patch: PlanPatch | undefined): void {
  if (!patch) throw new Error('a change without its patch');
  const set = (map: Map<string, string>, key: string, to: unknown): void => {
    if (to === null) map.delete(key);
    else map.set(key, typeof to === 'string' ? to : JSON.stringify(to));
  };
  for (const { key, to } of patch.territories) set(plan.territories, key, to);
  for (const { unit, to } of patch.units) set(plan.units, unit, to);
  for (const { from, to } of patch.decisions) set(plan.decisions, `${(to ?? from)?.account} ${(to ?? from)?.kind}`, to);
  for (const { account, to } of patch.outcomes) set(plan.outcomes, account, to);
  for (const { account, to } of patch.followers) set(plan.followers, account, to.length === 0 ? null : to);
  if (patch.rules) plan.rules = JSON.stringify(patch.rules.to);
}

/** Plans keep what they say of merged accounts, and show nothing of it. */
function hide({ decisions, outcomes, followers }: PlanContent, behind: ReadonlyMap<string, string>): void {
  for (const map of [decisions, outcomes, followers]) {
    for (const key of [...map.keys()]) if (behind.has(key.split(' ')[0])) map.delete(key);
  }
}
