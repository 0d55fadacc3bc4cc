import type { PoolPolicy } from '../../model/policy';
import { claimState } from './claim-state';
import type { PastClaim, PoolHistory } from './history';
import { dayOf } from './time';

/** Who holds how much by claims on a day, and who claimed what when. */
export interface Ledger {
  held(rep: number): number;
  claimsOn(rep: number): number;
  /** Last day on which a claim of the rep on the account was given or taken back; null = never. */
  lastEnd(account: number, rep: number): number | null;
  ofAccount(account: number): readonly PastClaim[];
  /** Counts a claim just made on that day. */
  add(claim: PastClaim): void;
}

/** @param tiers index into TIERS by account */
export function ledgerOn(history: PoolHistory, tiers: Uint8Array, policy: PoolPolicy, day: number): Ledger {
  const held = new Map<number, Set<number>>();
  const today = new Map<number, number>();
  const byAccount = new Map<number, PastClaim[]>();
  const take = (claim: PastClaim): void => {
    const known = byAccount.get(claim.account);
    if (known) known.push(claim);
    else byAccount.set(claim.account, [claim]);
    const claimed = dayOf(claim.registered);
    if (claimed > day) return;
    if (claimed === day) today.set(claim.rep, (today.get(claim.rep) ?? 0) + 1);
    const { state } = claimState(claim, history.activities, tiers[claim.account], policy, day);
    if (state !== 'protected' && state !== 'kept') return;
    const accounts = held.get(claim.rep) ?? new Set();
    accounts.add(claim.account);
    held.set(claim.rep, accounts);
  };
  for (const claim of history.claims) take(claim);
  return {
    held: (rep) => held.get(rep)?.size ?? 0,
    claimsOn: (rep) => today.get(rep) ?? 0,
    lastEnd: (account, rep) => {
      const ends = (byAccount.get(account) ?? []).flatMap((claim) =>
        claim.rep === rep && claim.ended !== null ? [dayOf(claim.ended.at)] : [],
      );
      return ends.length === 0 ? null : Math.max(...ends);
    },
    ofAccount: (account) => byAccount.get(account) ?? [],
    add: take,
  };
}
