import type { PoolReason } from '../../model/claim';
import { CAUSES } from '../../model/decision';
import type { PastClaim } from './history';
import { type PoolGround, stateOf } from './pool-ground';
import { dayOf } from './time';

export interface PoolEntry {
  readonly account: number;
  readonly why: PoolReason;
  /** What the person who put it there wrote. */
  readonly reason: string;
  /** Day since 1970-01-01; null = not recorded. */
  readonly since: number | null;
  /** Who had it last by a claim, rep index; -1 = nobody on record. */
  readonly lastRep: number;
}

/** Accounts in the pool on the day, in the field's order; O(accounts). */
export function poolEntries(ground: PoolGround): PoolEntry[] {
  const { owner } = ground.evaluation.ownership;
  const found: PoolEntry[] = [];
  for (let account = 0; account < owner.length; account++) {
    const entry = owner[account] < 0 ? poolEntry(ground, account) : null;
    if (entry !== null) found.push(entry);
  }
  return found;
}

/** Why an account is in the pool; null = it is not. */
export function poolEntry(ground: PoolGround, account: number): PoolEntry | null {
  return stateOf(ground, account).state === 'pool' ? entryOf(ground, account) : null;
}

function entryOf(ground: PoolGround, account: number): PoolEntry {
  const { ledger, day, snapshot, evaluation } = ground;
  const claims = ledger.ofAccount(account).filter(({ registered }) => dayOf(registered) <= day);
  const last = claims.at(-1);
  const ended = latestEnd(claims, day);
  const cause = CAUSES[evaluation.ownership.cause[account]];
  const decided = snapshot.decisions.get(account);
  const written = decided?.lock ?? decided?.ruling ?? decided?.exclusion ?? decided?.manual;
  // A lock, a ruling or an exclusion made since says more than how the last claim ended.
  if (ended !== null && (cause === 'manual' || cause === 'none' || cause === 'geography')) {
    const { how, at, reason } = ended;
    return { account, why: how, reason, since: dayOf(at), lastRep: last?.rep ?? -1 };
  }
  return { account, why: whyOf(ground, account), reason: written?.reason ?? '', since: null, lastRep: last?.rep ?? -1 };
}

function whyOf({ field, evaluation }: PoolGround, account: number): PoolReason {
  switch (CAUSES[evaluation.ownership.cause[account]]) {
    case 'none':
      return field.accounts.unit[account] < 0 ? 'unplaced' : 'noTerritory';
    case 'exclusion':
      return 'excluded';
    case 'geography':
      return 'noRep';
    default:
      return 'decided';
  }
}

function latestEnd(claims: readonly PastClaim[], day: number): PastClaim['ended'] {
  let latest: PastClaim['ended'] = null;
  for (const { ended } of claims) {
    if (ended !== null && dayOf(ended.at) <= day && (latest === null || ended.at > latest.at)) latest = ended;
  }
  return latest;
}
