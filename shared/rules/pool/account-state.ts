import type { PoolState } from '../../model/claim';
import type { PoolPolicy } from '../../model/policy';
import { type ClaimState, claimState } from './claim-state';
import type { ActivityColumns, PastClaim } from './history';
import { dayOf } from './time';

export interface StandingClaim {
  readonly claim: PastClaim;
  readonly standing: ClaimState;
}

export interface AccountState {
  readonly state: PoolState;
  /** The claim the state comes from. */
  readonly by: StandingClaim | null;
  /** Other claims that would protect the account were the first one not there: double claims. */
  readonly rivals: readonly StandingClaim[];
}

/**
 * Whose an account is on a day, as far as claims say; the earliest of several protecting claims counts.
 * @param claims of this account, in order of registering
 * @param owner rep index by the plan, -1 = nobody
 */
export function accountState(
  claims: readonly PastClaim[],
  owner: number,
  activities: ActivityColumns,
  tier: number,
  policy: PoolPolicy,
  day: number,
): AccountState {
  const standing = claims
    .filter((claim) => dayOf(claim.registered) <= day)
    .map((claim) => ({ claim, standing: claimState(claim, activities, tier, policy, day) }));
  const protecting = standing.filter((s) => s.standing.state === 'protected');
  if (protecting.length > 0) {
    const [by] = protecting;
    return { state: 'protected', by, rivals: protecting.filter((s) => s.claim.rep !== by.claim.rep) };
  }
  if (owner < 0) return { state: 'pool', by: null, rivals: [] };
  const own = standing.findLast((s) => s.claim.rep === owner && s.standing.state !== 'ended');
  if (own?.standing.state === 'recyclable') return { state: 'recyclable', by: own, rivals: [] };
  if (own?.standing.state === 'kept') return { state: 'kept', by: own, rivals: [] };
  return { state: 'owned', by: null, rivals: [] };
}
