/** Entry of `lockedTo` for an account that stays without an owner. */
export const NOBODY = -2;

/** What may change hands at most, counted from `present`; null = no limit. */
export interface AccountCaps {
  readonly accounts: number | null;
  readonly revenue: number | null;
  /** By rep, in accounts. */
  readonly handedOff: Float64Array | null;
  readonly takenOver: Float64Array | null;
}

/**
 * Accounts to be given to reps one by one. Rows of `cost` and `hours` are accounts: entry `account * reps + rep`. Infinite
 * cost: the rep may not be given the account (a skill is missing, an exclusion, no home known).
 */
export interface AccountsProblem {
  readonly accounts: number;
  readonly reps: number;
  /** What it costs that this rep has this account; seconds of travel a year, as a rule. */
  readonly cost: Float64Array;
  /** Seconds a year of the rep that the account takes, travel included. */
  readonly hours: Float64Array;
  /** Seconds a year each rep works whoever gets what. */
  readonly base: Float64Array;
  /** Seconds a year each rep may at most work, and must at least. */
  readonly most: Float64Array;
  readonly least: Float64Array;
  /** Rep an account must stay with, NOBODY = none and stays so, -1 = free. */
  readonly lockedTo: Int32Array;
  /** Rep in the plan as it is, -1 = none: who keeps an account that may go nowhere. */
  readonly now: Int32Array;
  /** Rep that change is counted from, -1 = none: a first owner is no change of hands. */
  readonly present: Int32Array;
  /** What it costs when the account changes hands, in the currency of `cost`. */
  readonly changeCost: Float64Array;
  readonly revenue: Float64Array;
  readonly caps: AccountCaps | null;
  readonly seed: number;
}

export interface AccountsResult {
  /** Rep of each account; -1 where no rep may have it. */
  readonly assigned: Int32Array;
  readonly cost: number;
  readonly load: Float64Array;
  /** Seconds beyond what reps may and must work, summed over reps. */
  readonly outside: number;
  /** Free accounts that nobody may be given. */
  readonly unplaceable: readonly number[];
  readonly moved: number;
  readonly steps: number;
  /** No assignment within the limits costs less, even if accounts could be split and nothing capped change. */
  readonly bound: number;
}

/** Adds an assignment up afresh. */
export function accountsResult(
  p: AccountsProblem,
  assigned: Int32Array,
  run: { readonly steps: number; readonly bound: number },
): AccountsResult {
  const load = p.base.slice();
  const unplaceable: number[] = [];
  let cost = 0;
  let moved = 0;
  assigned.forEach((r, i) => {
    if (changesHands(p, i, r)) moved++;
    if (r < 0) {
      if (p.lockedTo[i] === -1) unplaceable.push(i);
      return;
    }
    load[r] += p.hours[i * p.reps + r];
    cost += priceOf(p, i, r);
  });
  return { assigned: assigned.slice(), cost, load, outside: outsideOf(p, load), unplaceable, moved, ...run };
}

/** Seconds beyond what reps may and must work; what is lost in rounding does not count. */
export function outsideOf(p: AccountsProblem, load: Float64Array): number {
  let sum = 0;
  for (let r = 0; r < p.reps; r++) sum += beyond(p, r, load[r]);
  return sum;
}

export function beyond(p: AccountsProblem, rep: number, load: number): number {
  const over = Math.max(load - p.most[rep], p.least[rep] - load);
  return over > 1e-6 ? over : 0;
}

export function changesHands(p: AccountsProblem, account: number, rep: number): boolean {
  return p.present[account] >= 0 && p.present[account] !== rep;
}

export function priceOf(p: AccountsProblem, account: number, rep: number): number {
  return p.cost[account * p.reps + rep] + (changesHands(p, account, rep) ? p.changeCost[account] : 0);
}
