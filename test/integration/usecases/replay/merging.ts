import type { Columns, PlanContent, World } from './world';

export interface Joined {
  readonly merge: number;
  readonly survivor: string;
  readonly merged: string;
  readonly before: Columns;
  readonly after: Columns;
  readonly decisions: readonly { readonly planId: number; readonly kind: string; readonly other?: unknown }[];
}

export interface Parted {
  readonly merge: number;
  readonly kept: readonly string[];
  readonly decisions: readonly { readonly planId: number; readonly kind: string }[];
}

/** Accounts joined and parted again, as the audit trail tells of it. */
export function merging(start: Pick<World, 'accounts' | 'visits'>, plans: ReadonlyMap<number, PlanContent>) {
  const accounts = new Map(start.accounts);
  const visits = new Map(start.visits);
  const behind = new Map<string, string>();
  const joined = new Map<number, Joined>();
  const columns = (code: string, values: Columns): void =>
    void accounts.set(code, { ...accounts.get(code), ...values });

  /** Everything that stands behind an account by merges in force, itself too. */
  function familyOf(code: string): ReadonlySet<string> {
    const family = new Set([code]);
    for (const member of family) {
      for (const { survivor, merged } of joined.values()) if (survivor === member) family.add(merged);
    }
    return family;
  }

  return {
    accounts,
    visits,
    behind,
    inForce: (merge: number): boolean => joined.has(merge),

    merge(said: Joined): void {
      const { survivor, merged } = said;
      for (const member of familyOf(merged)) behind.set(member, survivor);
      joined.set(said.merge, said);
      for (const [visit, at] of visits) if (at === merged) visits.set(visit, survivor);
      columns(survivor, said.after);
      for (const { planId, kind, other } of said.decisions) {
        const decisions = plans.get(planId)?.decisions;
        const own = decisions?.get(`${merged} ${kind}`);
        if (!decisions || own === undefined) throw new Error('a decision is told of that was never made');
        if (other === undefined) {
          decisions.set(`${survivor} ${kind}`, JSON.stringify({ ...JSON.parse(own), account: survivor }));
        }
      }
    },

    unmerge(said: Parted): void {
      const was = joined.get(said.merge);
      if (!was) throw new Error('taken back what was never merged');
      joined.delete(said.merge);
      const { survivor, merged, before } = was;
      const family = familyOf(merged);
      for (const member of family) behind.set(member, merged);
      behind.delete(merged);
      for (const [visit, origin] of start.visits) if (family.has(origin)) visits.set(visit, merged);
      const back = Object.entries(before).filter(([column]) => !said.kept.includes(column));
      columns(survivor, Object.fromEntries(back));
      for (const { planId, kind } of said.decisions) plans.get(planId)?.decisions.delete(`${survivor} ${kind}`);
    },
  };
}
