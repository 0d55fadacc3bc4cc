import type { FirstContact } from '../first-contact';
import { firstContact } from './contact-due';
import { type FollowUp, followUp } from './follow-up';
import { type PastClaim, lastActivity } from './history';
import type { PoolGround } from './pool-ground';
import { dayOf, endOfDay } from './time';

/** One thing a rep has to do, or has not done in time. */
export type DueItem = DueThing & { readonly rep: number };

/** The same, whoever has to do it by a plan. */
export type DueThing =
  | {
      readonly what: 'contact';
      readonly account: number;
      readonly claim: PastClaim;
      readonly contact: FirstContact;
    }
  | {
      readonly what: 'followUp';
      readonly account: number;
      /** Day of the last contact by anybody; null = none recorded. */
      readonly last: number | null;
      readonly followUp: FollowUp;
    };

/** Of the pool, what no plan has a part in. */
export type DueGround = Omit<PoolGround, 'snapshot' | 'evaluation'>;

/**
 * First contacts that are open or were late, and follow-ups that are coming or overdue, on the day asked about; of accounts that
 * nobody owns too. A claim's first contact is told while the claim is no older than `lookBack` days. O(accounts + claims).
 */
export function dueThings(ground: DueGround, lookBack: number): DueThing[] {
  return [...contactsDue(ground, lookBack), ...followUpsDue(ground)];
}

/** What of these somebody has to do, in their order: first contacts whoever claimed, follow-ups the owner. */
export function dueItems(things: readonly DueThing[], owner: Int32Array): DueItem[] {
  const items: DueItem[] = [];
  for (const thing of things) {
    const rep = thing.what === 'contact' ? thing.claim.rep : owner[thing.account];
    if (rep >= 0) items.push({ ...thing, rep });
  }
  return items;
}

function contactsDue({ history, policy, day }: DueGround, lookBack: number): DueThing[] {
  const now = endOfDay(day);
  return history.claims.flatMap((claim): DueThing[] => {
    if (claim.assigned === null || dayOf(claim.assigned) < day - lookBack) return [];
    const contact = firstContact(claim, history.activities, policy, now);
    if (contact === null || contact.state === 'inTime') return [];
    // What was never made before the claim ended is nobody's to do any more.
    if (contact.state === 'missed' && claim.ended !== null && claim.ended.at <= now) return [];
    return [{ what: 'contact', account: claim.account, claim, contact }];
  });
}

function followUpsDue(ground: DueGround): DueThing[] {
  const found: DueThing[] = [];
  for (let account = 0; account < ground.field.accounts.code.length; account++) {
    const { last, due } = followUpOf(ground, account);
    if (due === null || due.state === 'fine') continue;
    found.push({ what: 'followUp', account, last, followUp: due });
  }
  return found;
}

/** The next follow-up of an account, counted from its last contact by anybody, else from its last assignment. */
export function followUpOf(
  { field, history, policy, day, ledger }: DueGround,
  account: number,
): { readonly last: number | null; readonly due: FollowUp | null } {
  const now = endOfDay(day);
  const minute = lastActivity(history.activities, account, now);
  const last = minute === null ? null : dayOf(minute);
  const assigned = ledger.ofAccount(account).findLast((claim) => claim.assigned !== null && claim.assigned <= now);
  const from = last ?? (assigned?.assigned ? dayOf(assigned.assigned) : null);
  return { last, due: followUp(field.accounts.visits[account], from, policy, day) };
}
