import { type Contradiction, CONTRADICTIONS, HEALTH_EVENTS, HEALTH_FIELDS } from '../model/health';
import { type HealthRows, NEEDED_FIELDS } from './health-rows';
import { contradictionsOf, dayOf } from './issues';

/** What is wrong with one of those an issue concerns; see HealthItem. `other` is a rep's id, 0 = nobody. */
export interface ItemDetail {
  readonly day: number;
  readonly other: number;
  readonly missing: readonly string[];
  readonly why: readonly Contradiction[];
}

/** @param at position of an account, as `concerned` gives it */
export function accountDetail(rows: HealthRows, issue: string, at: number): ItemDetail {
  const [area, name] = issue.split('.');
  const event = HEALTH_EVENTS.find((e) => e === area) ?? (name === 'stale' ? 'activity' : null);
  const missing = name === 'incomplete' ? missingOf(rows.filled.account[at]) : [];
  const day = event === null ? -1 : dayOf(rows, event).day[at];
  const why = name === 'contradictory' ? contradictionsOf(rows, at) : [];
  return { day, other: otherRep(rows, area, name, at), missing, why };
}

function missingOf(filled: number): readonly string[] {
  return NEEDED_FIELDS.filter((field) => (filled & (1 << HEALTH_FIELDS.account.indexOf(field))) === 0);
}

function otherRep({ accounts }: HealthRows, area: string, name: string, at: number): number {
  if (area !== 'contradiction' && name !== 'contradictory') return 0;
  const by = { claim: accounts.rivalClaimant[at], activity: accounts.activityRep[at], sale: accounts.saleRep[at] };
  const owner = accounts.owner[at];
  const rival = accounts.rivalActive[at];
  const firstOther = [by.claim, by.activity, by.sale, rival].find((rep) => rep > 0 && rep !== owner) ?? 0;
  switch (CONTRADICTIONS.find((c) => c === name)) {
    case 'ownerNotClaimant':
    case 'twoClaimants':
      return by.claim;
    case 'ownerNotActive':
      return by.activity;
    case 'ownerNotSeller':
      return by.sale;
    case 'twoRepsActive':
      return rival;
    case 'unknownParent':
    case 'parentCircle':
      return 0;
    case undefined:
      return firstOther;
  }
}
