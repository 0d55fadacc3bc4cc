import type { PoolPolicy } from '../../model/policy';
import type { Field } from '../../planning/field';
import { isoDay } from '../../model/day';
import { accountState } from './account-state';
import type { PoolHistory } from './history';
import { ledgerOn } from './ledger';
import { dayOf } from './time';

/** What holds an account back from a rep, until a day. Account and rep by index into the field. */
export interface Guard {
  readonly account: number;
  readonly rep: number;
  /** Last day, YYYY-MM-DD. */
  readonly until: string;
}

/** What claims and the policy ask of every edit of a plan, on a day. */
export interface Guards {
  /** Claims in force: nobody but `rep` may have the account. */
  readonly protections: readonly Guard[];
  /** Accounts a rep gave up a short while ago: anybody but `rep` may have them. */
  readonly resting: readonly Guard[];
  /** Accounts held by claims, by rep. */
  readonly held: Int32Array;
  /** Claims of the day, by rep. */
  readonly today: Int32Array;
  readonly limits: Pick<PoolPolicy, 'claimsPerDay' | 'heldAtMost'>;
}

/** @param day days since 1970-01-01 */
export function guardsOn(field: Field, history: PoolHistory, policy: PoolPolicy, day: number): Guards {
  const { tier } = field.accounts;
  const ledger = ledgerOn(history, tier, policy, day);
  const protections: Guard[] = [];
  const resting = new Map<string, Guard>();
  for (const account of new Set(history.claims.map((claim) => claim.account))) {
    const claims = ledger.ofAccount(account);
    // The plan's owner plays no part in whether a claim protects.
    const { state, by } = accountState(claims, -1, history.activities, tier[account], policy, day);
    if (state === 'protected' && by !== null) {
      protections.push({ account, rep: by.claim.rep, until: isoDay(by.standing.protectedUntil) });
    }
    for (const { rep, ended } of claims) {
      if (ended === null || dayOf(ended.at) > day) continue;
      const until = (ledger.lastEnd(account, rep) ?? 0) + policy.coolDownDays;
      if (day <= until) resting.set(`${account}:${rep}`, { account, rep, until: isoDay(until) });
    }
  }
  const { claimsPerDay, heldAtMost } = policy;
  return {
    protections,
    resting: [...resting.values()],
    held: Int32Array.from(field.reps.code, (_, r) => ledger.held(r)),
    today: Int32Array.from(field.reps.code, (_, r) => ledger.claimsOn(r)),
    limits: { claimsPerDay, heldAtMost },
  };
}
