import type { ClaimEnd } from '../../model/claim';

/** A claim as recorded. Accounts and reps by index into the field; times in minutes since 1970-01-01, see `minuteOf`. */
export interface PastClaim {
  readonly id: number;
  readonly account: number;
  readonly rep: number;
  readonly registered: number;
  /** Last day of protection that the record names itself, in days since 1970-01-01; null = none. */
  readonly statedEnd: number | null;
  readonly assigned: number | null;
  readonly firstContact: number | null;
  readonly ended: { readonly at: number; readonly how: ClaimEnd; readonly reason: string } | null;
}

/** Activities by account: those of account a stand at `start[a]` to `start[a + 1]`, oldest first. */
export interface ActivityColumns {
  readonly start: Int32Array;
  /** Minutes since 1970-01-01. */
  readonly at: Float64Array;
  /** Rep index, -1 = not recorded. */
  readonly rep: Int32Array;
}

/** What is recorded about claims and follow-up in a workspace. */
export interface PoolHistory {
  /** In order of registering. */
  readonly claims: readonly PastClaim[];
  readonly activities: ActivityColumns;
}

/** Two accounts found to be one customer, and joined. Indices as in the claims. */
export interface PastMerge {
  readonly at: number;
  readonly merged: number;
  readonly survivor: number;
}

/** The same as it was recorded, account by account: what happened at a merged one stands there until it was merged. */
export interface WholeHistory extends PoolHistory {
  /** In order of time. */
  readonly merges: readonly PastMerge[];
}

/** Minutes of the activities of one rep at an account from `from` up to and including `until`, oldest first. */
export function activitiesOf(
  { start, at, rep }: ActivityColumns,
  account: number,
  by: number,
  from: number,
  until: number,
): number[] {
  const found: number[] = [];
  for (let k = start[account]; k < start[account + 1]; k++) {
    if (rep[k] === by && at[k] >= from && at[k] <= until) found.push(at[k]);
  }
  return found;
}

/** Minute of the last activity at an account up to `until`, by `by` or, when that is not said, by anybody; null = none. */
export function lastActivity(
  { start, at, rep }: ActivityColumns,
  account: number,
  until: number,
  by?: number,
): number | null {
  for (let k = start[account + 1] - 1; k >= start[account]; k--) {
    if (at[k] <= until && (by === undefined || rep[k] === by)) return at[k];
  }
  return null;
}

/** @param rows in any order */
export function activityColumns(
  accounts: number,
  rows: readonly { readonly account: number; readonly at: number; readonly rep: number }[],
): ActivityColumns {
  const sorted = rows.toSorted((a, b) => a.account - b.account || a.at - b.at || a.rep - b.rep);
  const start = new Int32Array(accounts + 1);
  for (const { account } of sorted) start[account + 1]++;
  for (let a = 0; a < accounts; a++) start[a + 1] += start[a];
  return {
    start,
    at: Float64Array.from(sorted, (row) => row.at),
    rep: Int32Array.from(sorted, (row) => row.rep),
  };
}
