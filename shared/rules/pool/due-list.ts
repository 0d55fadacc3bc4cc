import type { FirstContact } from '../first-contact';
import { firstContact } from './contact-due';
import { type FollowUp, followUp } from './follow-up';
import { type PastClaim, lastActivity } from './history';
import type { PoolGround } from './pool-ground';
import { dayOf, endOfDay } from './time';

/** One thing a rep has to do, or has not done in time. */
export type DueItem =
  | {
      readonly what: 'contact';
      readonly account: number;
      readonly rep: number;
      readonly claim: PastClaim;
      readonly contact: FirstContact;
    }
  | {
      readonly what: 'followUp';
      readonly account: number;
      readonly rep: number;
      /** Day of the last contact by anybody; null = none recorded. */
      readonly last: number | null;
      readonly followUp: FollowUp;
    };

/**
 * First contacts that are open or were late, and follow-ups that are coming or overdue, on the day asked about.
 * A claim's first contact is told while the claim is no older than `lookBack` days.
 */
export function dueItems(ground: PoolGround, lookBack: number): DueItem[] {
  return [...contactsDue(ground, lookBack), ...followUpsDue(ground)];
}

function contactsDue({ history, policy, day }: PoolGround, lookBack: number): DueItem[] {
  const now = endOfDay(day);
  return history.claims.flatMap((claim): DueItem[] => {
    if (claim.assigned === null || dayOf(claim.assigned) < day - lookBack) return [];
    const contact = firstContact(claim, history.activities, policy, now);
    if (contact === null || contact.state === 'inTime') return [];
    // What was never made before the claim ended is nobody's to do any more.
    if (contact.state === 'missed' && claim.ended !== null && claim.ended.at <= now) return [];
    return [{ what: 'contact', account: claim.account, rep: claim.rep, claim, contact }];
  });
}

function followUpsDue(ground: PoolGround): DueItem[] {
  const { owner } = ground.evaluation.ownership;
  const found: DueItem[] = [];
  for (let account = 0; account < owner.length; account++) {
    if (owner[account] < 0) continue;
    const { last, due } = followUpOf(ground, account);
    if (due === null || due.state === 'fine') continue;
    found.push({ what: 'followUp', account, rep: owner[account], last, followUp: due });
  }
  return found;
}

/** The next follow-up of an account, counted from its last contact by anybody, else from its last assignment. */
export function followUpOf(
  { field, history, policy, day, ledger }: PoolGround,
  account: number,
): { readonly last: number | null; readonly due: FollowUp | null } {
  const now = endOfDay(day);
  const minute = lastActivity(history.activities, account, now);
  const last = minute === null ? null : dayOf(minute);
  const assigned = ledger.ofAccount(account).findLast((claim) => claim.assigned !== null && claim.assigned <= now);
  const from = last ?? (assigned?.assigned ? dayOf(assigned.assigned) : null);
  return { last, due: followUp(field.accounts.visits[account], from, policy, day) };
}
