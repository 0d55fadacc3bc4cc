import type { ConflictRules } from './ground';
import type { ClaimRow } from './records';
import { DAY_MS } from '../../model/day';
import { timeOf } from './time';

export interface Claim extends ClaimRow {
  /** Milliseconds since 1970-01-01, `until` not included. */
  readonly from: number;
  readonly until: number;
}

/** Claims with the time they protect, the one registered first in front. A date alone protects to the end of that day. */
export function claimsOf(rows: readonly ClaimRow[], { protectionDays, claimEnd }: ConflictRules): readonly Claim[] {
  return rows
    .map((row) => {
      const from = timeOf(row.registeredAt);
      const stated = claimEnd === 'stated' ? endOf(row.expiresAt) : null;
      const ended = endOf(row.endedAt) ?? Number.POSITIVE_INFINITY;
      return { ...row, from, until: Math.min(stated ?? from + protectionDays * DAY_MS, ended) };
    })
    .toSorted((a, b) => a.from - b.from || (a.rep < b.rep ? -1 : 1));
}

function endOf(at: string | null): number | null {
  return at === null ? null : timeOf(at) + (at.length === 10 ? DAY_MS : 0);
}

/** The end of the day the data speaks of. */
export function nowOf(asOfDay: number): number {
  return (asOfDay + 1) * DAY_MS - 1;
}

export function inForce(claim: Claim, now: number): boolean {
  return claim.from <= now && claim.until > now;
}
