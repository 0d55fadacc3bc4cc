import type { WholeHistory } from './history';
import { endOfDay } from './time';

/** One thing that a policy looks at, in the order things happened. */
export type Happening =
  | {
      readonly what: 'claim';
      readonly at: number;
      readonly account: number;
      readonly rep: number;
      readonly claim: number;
    }
  | { readonly what: 'activity' | 'return'; readonly at: number; readonly account: number; readonly rep: number }
  | { readonly what: 'merge'; readonly at: number; readonly account: number; readonly rep: -1; readonly into: number };

const ORDER = { return: 0, claim: 1, activity: 2, merge: 3 } as const;

/** Oldest first; at the same minute a return comes before a claim, a claim before an activity, and merges last. */
export function happenings(history: WholeHistory, until: number): Happening[] {
  const { claims, activities, merges } = history;
  const end = endOfDay(until);
  const all: Happening[] = [];
  for (const { id, account, rep, registered, ended } of claims) {
    if (registered > end) continue;
    all.push({ what: 'claim', at: registered, account, rep, claim: id });
    if (ended?.how === 'returned' && ended.at <= end) all.push({ what: 'return', at: ended.at, account, rep });
  }
  for (const { at, merged, survivor } of merges) {
    if (at <= end) all.push({ what: 'merge', at, account: merged, rep: -1, into: survivor });
  }
  // Of accounts nobody ever claimed, activities change nothing.
  for (const account of concerned(history)) {
    for (let k = activities.start[account]; k < activities.start[account + 1]; k++) {
      if (activities.at[k] <= end) {
        all.push({ what: 'activity', at: activities.at[k], account, rep: activities.rep[k] });
      }
    }
  }
  return all.sort((a, b) => a.at - b.at || ORDER[a.what] - ORDER[b.what] || a.account - b.account || a.rep - b.rep);
}

/** Accounts that were claimed, and those that were merged with one of them. */
function concerned({ claims, merges }: WholeHistory): ReadonlySet<number> {
  const accounts = new Set(claims.map(({ account }) => account));
  for (let before = -1; before !== accounts.size; ) {
    before = accounts.size;
    for (const { merged, survivor } of merges) {
      if (accounts.has(merged) || accounts.has(survivor)) accounts.add(merged).add(survivor);
    }
  }
  return accounts;
}
