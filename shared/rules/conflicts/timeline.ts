import type { TIMELINE_CODES } from '../../model/conflict';
import { claimsOf, nowOf } from './claims-of';
import type { ConflictRules } from './ground';
import type { AccountRecords } from './records';
import { DAY_MS, isoDay, lastDayBefore } from '../../model/day';

/** One dated piece of evidence; `code` is a message key below `conflicts.event.`. */
export interface TimelineEvent {
  /** ISO date or time. */
  readonly at: string;
  readonly code: (typeof TIMELINE_CODES)[number];
  readonly rep: string | null;
  /** The account it speaks of. */
  readonly account: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Everything the records say of an account, the latest first. What lies ahead (a claim that is still to run out) is in it.
 * @param asOfDay days since 1970-01-01
 */
export function timelineOf(
  account: string,
  records: AccountRecords,
  rules: ConflictRules,
  asOfDay: number,
): TimelineEvent[] {
  const event = (
    at: string,
    code: TimelineEvent['code'],
    rep: string | null,
    params: TimelineEvent['params'] = {},
  ): TimelineEvent => ({ at, code, rep, account, params });
  const now = nowOf(asOfDay);
  const claims = claimsOf(records.claims, rules)
    .filter(({ until }) => until > now - rules.conflicts.lookBackDays * DAY_MS)
    .flatMap(({ rep, registeredAt, assignedAt, firstContactAt, until }) => {
      const end = new Date(until).toISOString();
      return [
        event(registeredAt, 'registered', rep),
        ...(assignedAt === null ? [] : [event(assignedAt, 'assigned', rep)]),
        ...(firstContactAt === null ? [] : [event(firstContactAt, 'firstContact', rep)]),
        event(end, until > now ? 'expires' : 'expired', rep),
      ];
    });
  const activities = records.activities.map(({ at, rep, kind }) => event(at, 'activity', rep, { kind }));
  const orders = records.orders.map(({ period, endMonth, rep, amount }) =>
    event(isoDay(lastDayBefore(endMonth)), 'order', rep, { period, amount }),
  );
  const last = records.lastActivity;
  const older =
    last !== null && !records.activities.some(({ at }) => at === last)
      ? [event(last, 'activity', null, { kind: '' })]
      : [];
  return [...claims, ...activities, ...orders, ...older].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
