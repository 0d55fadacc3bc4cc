/**
 * Accounts to be given to reps one by one. Rows of `cost` and `hours` are accounts: entry `account * reps + rep`. Infinite
 * cost: the rep may not have the account (a skill is missing).
 */
export interface AccountsProblem {
  readonly accounts: number;
  readonly reps: number;
  /** What it costs that this rep has this account; seconds of travel a year, as a rule. */
  readonly cost: Float64Array;
  /** Seconds a year of the rep that the account takes, travel included. */
  readonly hours: Float64Array;
  /** Seconds a year each rep has, and must at least be given. */
  readonly capacity: Float64Array;
  readonly minimum: Float64Array;
  /** Rep an account must stay with, -1 = free. */
  readonly lockedTo: Int32Array;
  /** Present rep, -1 = none, and what it costs when it changes, in the currency of `cost`. */
  readonly present: Int32Array;
  readonly changeCost: Float64Array;
  readonly seed: number;
}

export interface AccountsResult {
  /** Rep of each account; -1 where no rep may have it. */
  readonly assigned: Int32Array;
  readonly cost: number;
  readonly load: Float64Array;
  /** Seconds beyond capacity or short of the minimum, summed over reps. */
  readonly outside: number;
  /** Accounts nobody may have. */
  readonly unplaceable: readonly number[];
  readonly moved: number;
  readonly steps: number;
}

/** Adds an assignment up afresh. */
export function accountsResult(p: AccountsProblem, assigned: Int32Array, steps: number): AccountsResult {
  const load = new Float64Array(p.reps);
  const unplaceable: number[] = [];
  let cost = 0;
  let moved = 0;
  assigned.forEach((r, i) => {
    if (p.present[i] >= 0 && r !== p.present[i]) moved++;
    if (r < 0) {
      unplaceable.push(i);
      return;
    }
    load[r] += p.hours[i * p.reps + r];
    cost += priceOf(p, i, r);
  });
  let outside = 0;
  load.forEach((l, r) => {
    outside += Math.max(0, l - p.capacity[r], p.minimum[r] - l);
  });
  return { assigned: assigned.slice(), cost, load, outside, unplaceable, moved, steps };
}

export function priceOf(p: AccountsProblem, account: number, rep: number): number {
  const changes = p.present[account] >= 0 && p.present[account] !== rep;
  return p.cost[account * p.reps + rep] + (changes ? p.changeCost[account] : 0);
}
