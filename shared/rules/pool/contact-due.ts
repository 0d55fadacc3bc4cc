import type { PoolPolicy } from '../../model/policy';
import { type FirstContact, judgeFirstContact } from '../first-contact';
import { activitiesOf, type ActivityColumns, type PastClaim } from './history';

/** The first contact that a claim of the record owes. @param now minute up to which things are known */
export function firstContact(
  { account, rep, assigned, firstContact: recorded, ended }: PastClaim,
  activities: ActivityColumns,
  { firstContactHours }: PoolPolicy,
  now: number,
): FirstContact | null {
  const own = assigned === null ? [] : activitiesOf(activities, account, rep, assigned, now);
  return judgeFirstContact({ assigned, recorded, ended: ended?.at ?? null }, own, firstContactHours, now);
}
