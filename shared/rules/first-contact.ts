const MINUTES_PER_HOUR = 60;

/** `inTime` and `late`: made. `due`: open, not past. `missed`: not made up to now, or up to the end of the claim, and past. */
export type ContactState = 'inTime' | 'late' | 'due' | 'missed';

export interface FirstContact {
  readonly state: ContactState;
  /** Minutes since 1970-01-01. */
  readonly due: number;
  readonly made: number | null;
  /** Hours past due, of the contact made or of the time without one; 0 when in time. */
  readonly hoursLate: number;
}

/** What a claim obliges its rep to; all times in minutes since 1970-01-01. */
export interface ContactDuty {
  /** When the account was assigned to the rep; null = never. */
  readonly assigned: number | null;
  /** The contact that the claim itself records. */
  readonly recorded: number | null;
  /** When the claim was given or taken back, which ends the duty; null = not yet. */
  readonly ended: number | null;
}

/**
 * The one judgement of first contacts: due `hours` after the assignment, made by the recorded contact or the rep's first
 * activity since, whichever is earlier. A duty that ended before it was due was none.
 * @param activities minutes of this rep's activities at the account, in any order
 * @param now minute up to which things are known
 * @returns null = nothing was owed
 */
export function judgeFirstContact(
  { assigned, recorded, ended }: ContactDuty,
  activities: readonly number[],
  hours: number,
  now: number,
): FirstContact | null {
  if (assigned === null || assigned > now) return null;
  const due = assigned + hours * MINUTES_PER_HOUR;
  const made = [...activities.filter((at) => at >= assigned), ...(recorded === null ? [] : [recorded])]
    .filter((at) => at <= now)
    .reduce<number | null>((first, at) => (first === null ? at : Math.min(first, at)), null);
  const over = ended !== null && ended <= now ? ended : null;
  if (made === null && over !== null && over <= due) return null;
  const hoursLate = Math.max(0, ((made ?? over ?? now) - due) / MINUTES_PER_HOUR);
  const isLate = hoursLate > 0;
  const state = made === null ? (isLate ? 'missed' : 'due') : isLate ? 'late' : 'inTime';
  return { state, due, made, hoursLate };
}
