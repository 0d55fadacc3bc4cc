import type { PoolPolicy } from '../../model/policy';

const DAYS_PER_YEAR = 365;

/** `never`: no contact is recorded, so that no day can be named. `soon`: within the warning lead. `overdue`: past. */
export type FollowUpState = 'fine' | 'soon' | 'overdue' | 'never';

export interface FollowUp {
  readonly state: FollowUpState;
  /** Days between visits by the cadence. */
  readonly interval: number;
  /** Days since 1970-01-01; null = no contact recorded. */
  readonly due: number | null;
  readonly overdueDays: number;
  /** Overdue for so long that another rep is suggested. */
  readonly escalates: boolean;
}

/** Days between two visits at so many a year, whole; null = no visits are planned. */
export function visitInterval(visitsPerYear: number): number | null {
  return visitsPerYear > 0 ? Math.max(1, Math.floor(DAYS_PER_YEAR / visitsPerYear)) : null;
}

/**
 * When the next visit is due: one interval of the cadence (tier × maturity) after the last contact. null = no visits planned.
 * @param last day of the last contact, or of the assignment where none has been made yet; null = neither is known
 */
export function followUp(visitsPerYear: number, last: number | null, policy: PoolPolicy, day: number): FollowUp | null {
  const interval = visitInterval(visitsPerYear);
  if (interval === null) return null;
  if (last === null) return { state: 'never', interval, due: null, overdueDays: 0, escalates: false };
  const due = last + interval;
  const overdueDays = Math.max(0, day - due);
  const state = overdueDays > 0 ? 'overdue' : due - day <= policy.warningDays ? 'soon' : 'fine';
  return { state, interval, due, overdueDays, escalates: overdueDays > policy.escalateDays };
}
