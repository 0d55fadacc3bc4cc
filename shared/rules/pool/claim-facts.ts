import type { ClaimFilter } from '../../model/claim';
import type { FirstContact } from '../first-contact';
import { accountState } from './account-state';
import { type ClaimState, claimState } from './claim-state';
import { firstContact } from './contact-due';
import type { PastClaim } from './history';
import type { PoolGround } from './pool-ground';
import { endOfDay } from './time';

/** A claim and how it stands on the day asked about. */
export interface ClaimFacts {
  readonly claim: PastClaim;
  readonly standing: ClaimState;
  readonly contact: FirstContact | null;
  /** Reps, by index, whose claims on the account protect it at the same time. */
  readonly rivals: readonly number[];
}

export function claimFacts(ground: PoolGround, claim: PastClaim): ClaimFacts {
  const { field, history, policy, day, evaluation, ledger } = ground;
  const { account, rep } = claim;
  const tier = field.accounts.tier[account];
  const standing = claimState(claim, history.activities, tier, policy, day);
  const owner = evaluation.ownership.owner[account];
  const of = accountState(ledger.ofAccount(account), owner, history.activities, tier, policy, day);
  const protecting = of.by?.standing.state === 'protected' ? [of.by, ...of.rivals] : [];
  const runs = protecting.some((other) => other.claim.id === claim.id);
  return {
    claim,
    standing,
    contact: firstContact(claim, history.activities, policy, endOfDay(day)),
    rivals: runs ? protecting.flatMap((other) => (other.claim.rep === rep ? [] : [other.claim.rep])) : [],
  };
}

export function passes({ standing, rivals, contact }: ClaimFacts, filter: ClaimFilter): boolean {
  switch (filter) {
    case 'warning':
      return standing.warning !== null;
    case 'rivals':
      return rivals.length > 0;
    case 'late':
      return contact?.state === 'late' || contact?.state === 'missed';
    default:
      return standing.state === filter;
  }
}
