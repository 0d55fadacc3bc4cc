import { type Owned, resolveOwner, responsibility } from '../../planning/ownership';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { RuleGround } from './facts';

const NO_OUTCOMES: PlanSnapshot['outcomes'] = new Map();

/** What the steps before the rules leave to them, and what becomes of an account that no rule takes; one entry an account. */
export interface Queue {
  /** 1 = no lock, ruling, manual decision or exclusion of everyone has decided the account. */
  readonly open: Uint8Array;
  /** Who owns it without rules; rep index, -1 = pool. */
  readonly fallback: Int32Array;
  /** Rep an exclusion keeps from it, -1 = none. */
  readonly barred: Int32Array;
}

/** The queue of the accounts named, in their order; without them, of all. Outcomes of earlier runs are left aside. */
export function queueOf({ field, index, snapshot: plan }: RuleGround, accounts?: readonly number[]): Queue {
  const snapshot = { ...plan, outcomes: NO_OUTCOMES };
  const count = accounts?.length ?? field.accounts.unit.length;
  const who = responsibility(snapshot, index, field.reps.code.length);
  const queue = {
    open: new Uint8Array(count),
    fallback: new Int32Array(count).fill(-1),
    barred: new Int32Array(count).fill(-1),
  };
  for (let k = 0; k < count; k++) {
    const account = accounts ? accounts[k] : k;
    const exclusion = snapshot.decisions.get(account)?.exclusion;
    const owned = resolveOwner(field, snapshot, index, who, account);
    queue.open[k] = Number(isOpen(owned, exclusion?.rep === null));
    queue.fallback[k] = owned.owner;
    if (exclusion?.rep) queue.barred[k] = index.rep.get(exclusion.rep) ?? -1;
  }
  return queue;
}

function isOpen({ cause }: Owned, closed: boolean): boolean {
  return !closed && cause !== 'lock' && cause !== 'ruling' && cause !== 'manual';
}
