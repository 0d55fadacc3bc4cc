import type { PoolHistory } from './history';
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
  | { readonly what: 'activity' | 'return'; readonly at: number; readonly account: number; readonly rep: number };

const ORDER = { return: 0, claim: 1, activity: 2 } as const;

/** Oldest first; at the same minute a return comes before a claim, and a claim before an activity. */
export function happenings({ claims, activities }: PoolHistory, until: number): Happening[] {
  const end = endOfDay(until);
  const all: Happening[] = [];
  const claimed = new Set<number>();
  for (const { id, account, rep, registered, ended } of claims) {
    if (registered > end) continue;
    claimed.add(account);
    all.push({ what: 'claim', at: registered, account, rep, claim: id });
    if (ended?.how === 'returned' && ended.at <= end) all.push({ what: 'return', at: ended.at, account, rep });
  }
  // Of accounts nobody ever claimed, activities change nothing.
  for (const account of claimed) {
    for (let k = activities.start[account]; k < activities.start[account + 1]; k++) {
      if (activities.at[k] <= end) {
        all.push({ what: 'activity', at: activities.at[k], account, rep: activities.rep[k] });
      }
    }
  }
  return all.sort((a, b) => a.at - b.at || ORDER[a.what] - ORDER[b.what] || a.account - b.account || a.rep - b.rep);
}
