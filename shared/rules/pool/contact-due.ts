import type { PoolPolicy } from '../../model/policy';
import { activitiesOf, type ActivityColumns, type PastClaim } from './history';

const MINUTES_PER_HOUR = 60;

/** `inTime` and `late`: made. `due`: open, not past. `missed`: open and past. */
export type ContactState = 'inTime' | 'late' | 'due' | 'missed';

export interface FirstContact {
  readonly state: ContactState;
  /** Minutes since 1970-01-01. */
  readonly due: number;
  readonly made: number | null;
  /** Hours past due, of the contact made or up to now; 0 when in time. */
  readonly hoursLate: number;
}

/**
 * The first contact is due `firstContactHours` after the assignment; it is the recorded one, or the rep's first activity
 * since. null = never assigned, or the claim had ended before.
 * @param now minute up to which things are known
 */
export function firstContact(
  claim: PastClaim,
  activities: ActivityColumns,
  policy: PoolPolicy,
  now: number,
): FirstContact | null {
  if (claim.assigned === null || claim.assigned > now) return null;
  const [active] = activitiesOf(activities, claim.account, claim.rep, claim.assigned, now);
  const recorded = claim.firstContact !== null && claim.firstContact <= now ? claim.firstContact : undefined;
  const made = active === undefined ? (recorded ?? null) : Math.min(active, recorded ?? active);
  if (made === null && claim.ended !== null && claim.ended.at <= now) return null;
  const due = claim.assigned + policy.firstContactHours * MINUTES_PER_HOUR;
  const hoursLate = Math.max(0, ((made ?? now) - due) / MINUTES_PER_HOUR);
  const isLate = hoursLate > 0;
  const state = made === null ? (isLate ? 'missed' : 'due') : isLate ? 'late' : 'inTime';
  return { state, due, made, hoursLate };
}
