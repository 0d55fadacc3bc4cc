import type { Conflict, Severity } from '../../../model/conflict';
import { TIERS } from '../../../model/tier';
import { visitInterval } from '../../pool/follow-up';
import { found, partiesOf } from '../found';
import { type ConflictScene, repCode, settledDay, stakeOf } from '../ground';
import type { AccountRecords } from '../records';
import { isoDay } from '../../../model/day';
import { dayOf } from '../time';

/** Overdue by this many intervals is one degree worse. */
const LONG = 3;

/** Last activity, or what began later, older than the interval of the tier's cadence with its grace. */
export function followUpLapsed(scene: ConflictScene, account: number, records: AccountRecords): Conflict[] {
  const { field, rules, evaluation, activitiesKnown } = scene;
  const owner = repCode(scene, evaluation.ownership.owner[account]);
  const interval = visitInterval(field.accounts.visits[account]);
  if (owner === null || interval === null || !activitiesKnown) return [];
  const last = records.lastActivity === null ? -1 : dayOf(records.lastActivity);
  const begun = records.claims.map(({ assignedAt, registeredAt }) => dayOf(assignedAt ?? registeredAt));
  const from = Math.max(last, settledDay(scene, account), field.accounts.sinceDay[account], ...begun);
  // Nothing is known of when it should have begun.
  if (from < 0) return [];
  const days = field.asOfDay - from;
  if (days <= interval * rules.conflicts.lapsedFactor) return [];
  const code = field.accounts.code[account];
  const long = days > interval * LONG * rules.conflicts.lapsedFactor;
  return [
    found([code], {
      type: 'followUpLapsed',
      severity: severityOf(field.accounts.tier[account], long),
      account: code,
      parties: partiesOf([owner, 'owner']),
      facts: {
        days,
        interval,
        tier: TIERS[field.accounts.tier[account]],
        last: last < 0 ? '' : isoDay(last),
      },
      stake: stakeOf(scene, account),
      fingerprint: `${owner} ${from}`,
    }),
  ];
}

function severityOf(tier: number, long: boolean): Severity {
  if (tier === 0) return long ? 'high' : 'medium';
  if (tier === 1) return long ? 'medium' : 'low';
  return 'low';
}
