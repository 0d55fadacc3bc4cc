import type { ClaimStateName } from '../../model/claim';
import type { PoolPolicy } from '../../model/policy';
import { TIERS } from '../../model/tier';
import { activitiesOf, type ActivityColumns, type PastClaim } from './history';
import { dayOf, endOfDay } from './time';

/** Days since 1970-01-01 throughout; "until" names the last day that still counts. */
export interface ClaimState {
  readonly state: ClaimStateName;
  readonly protectedUntil: number;
  /** null = never taken back for want of activity. */
  readonly keptUntil: number | null;
  readonly hardStop: number;
  /** Why it may be taken back. */
  readonly because: 'inactive' | 'hardStop' | null;
  /** What ends next, when that is within the warning lead. */
  readonly warning: { readonly what: 'protection' | 'recycle'; readonly until: number; readonly days: number } | null;
}

/** Last day before recycling: D days from the claim, each activity extends to max(current, activity + E), at most claim + M. */
export function keptUntil(claimed: number, activityDays: readonly number[], policy: PoolPolicy): number {
  const hardStop = claimed + policy.hardStopDays;
  let until = claimed + policy.recycleDays;
  for (const day of activityDays) until = Math.max(until, day + policy.extendDays);
  return Math.min(until, hardStop);
}

/** Last day a claim keeps others off: its own end where that counts, else by the policy; never past the hard stop. */
export function protectedUntil(claim: PastClaim, policy: PoolPolicy): number {
  const claimed = dayOf(claim.registered);
  const stated = policy.claimEnd === 'stated' ? claim.statedEnd : null;
  return Math.min(stated ?? claimed + policy.protectionDays, claimed + policy.hardStopDays);
}

/**
 * How a claim stands at the end of a day that is not before its registering.
 * @param tier index into TIERS of its account
 */
export function claimState(
  claim: PastClaim,
  activities: ActivityColumns,
  tier: number,
  policy: PoolPolicy,
  day: number,
): ClaimState {
  const claimed = dayOf(claim.registered);
  const exempt = policy.exemptTiers.includes(TIERS[tier]);
  const days = activitiesOf(activities, claim.account, claim.rep, claim.registered, endOfDay(day)).map(dayOf);
  const facts = {
    protectedUntil: protectedUntil(claim, policy),
    keptUntil: exempt ? null : keptUntil(claimed, days, policy),
    hardStop: claimed + policy.hardStopDays,
  };
  const quiet = { ...facts, because: null, warning: null };
  if (claim.ended !== null && dayOf(claim.ended.at) <= day) return { ...quiet, state: 'ended' };
  if (facts.keptUntil !== null && day > facts.keptUntil) {
    return { ...quiet, state: 'recyclable', because: day > facts.hardStop ? 'hardStop' : 'inactive' };
  }
  if (day > facts.hardStop) return { ...quiet, state: 'over' };
  const isProtected = day <= facts.protectedUntil;
  return { ...quiet, state: isProtected ? 'protected' : 'kept', warning: warningOf(facts, isProtected, policy, day) };
}

function warningOf(
  facts: Pick<ClaimState, 'protectedUntil' | 'keptUntil'>,
  isProtected: boolean,
  { warningDays }: PoolPolicy,
  day: number,
): ClaimState['warning'] {
  const within = (what: 'protection' | 'recycle', until: number): ClaimState['warning'] =>
    until - day <= warningDays ? { what, until, days: until - day } : null;
  // Losing the account weighs more than losing its protection.
  const recycle = facts.keptUntil === null ? null : within('recycle', facts.keptUntil);
  return recycle ?? (isProtected ? within('protection', facts.protectedUntil) : null);
}
