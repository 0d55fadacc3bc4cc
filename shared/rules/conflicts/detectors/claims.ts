import type { Conflict, Severity } from '../../../model/conflict';
import { type Claim, claimsOf, inForce, nowOf } from '../claims-of';
import { found, partiesOf } from '../found';
import { type ConflictScene, repCode, stakeOf } from '../ground';
import type { AccountRecords } from '../records';
import { DAY_MS } from '../../../model/day';
import { judgeFirstContact } from '../../first-contact';
import { minuteOf } from '../../pool/time';
import { isoTime, minutesOf, timeOf } from '../time';

/** An account claimed by two reps, claims that ran out without an order, first contact that came late or never. */
export function claimConflicts(scene: ConflictScene, account: number, records: AccountRecords): Conflict[] {
  if (records.claims.length === 0) return [];
  const now = nowOf(scene.field.asOfDay);
  const claims = claimsOf(records.claims, scene.rules).filter((claim) => claim.from <= now);
  const facts = { scene, account, records, claims, now, since: now - scene.rules.conflicts.lookBackDays * DAY_MS };
  return [...doubleClaim(facts), ...lateFirstContact(facts), ...claimExpired(facts)];
}

interface Facts {
  readonly scene: ConflictScene;
  readonly account: number;
  readonly records: AccountRecords;
  readonly claims: readonly Claim[];
  readonly now: number;
  readonly since: number;
}

/** Two reps protected at the same time, now or within the look-back. */
function doubleClaim({ scene, account, claims, now, since }: Facts): Conflict[] {
  const rivals = claims.filter(
    (one) =>
      one.until > since && claims.some((other) => other.rep !== one.rep && overlap(one, other) && other.until > since),
  );
  if (rivals.length === 0) return [];
  const code = scene.field.accounts.code[account];
  const live = new Set(rivals.filter((claim) => inForce(claim, now)).map((claim) => claim.rep));
  const owner = repCode(scene, scene.evaluation.ownership.owner[account]);
  return [
    found([code], {
      type: 'doubleClaim',
      severity: live.size > 1 ? 'high' : live.size === 1 ? 'medium' : 'low',
      account: code,
      parties: partiesOf(...rivals.map(({ rep }) => [rep, 'claimant'] as const), [owner, 'owner']),
      facts: { claims: rivals.length, live: live.size },
      stake: stakeOf(scene, account),
      fingerprint: rivals.map(({ rep, registeredAt }) => `${rep}@${registeredAt}`).join(' '),
    }),
  ];
}

function overlap(a: Claim, b: Claim): boolean {
  return a.from < b.until && b.from < a.until;
}

const LATE_HOURS = 72;

/** As the due list judges it; how long the rep took is told from the assignment on. */
function lateFirstContact({ scene, account, records, claims, now, since }: Facts): Conflict[] {
  const { firstContactHours } = scene.rules;
  const code = scene.field.accounts.code[account];
  return claims.flatMap(({ rep, registeredAt, assignedAt, firstContactAt, endedAt }) => {
    const assigned = assignedAt === null ? null : timeOf(assignedAt);
    if (assigned === null || assigned < since) return [];
    const own = records.activities.flatMap(({ rep: by, at }) => (by === rep ? (minuteOf(at) ?? []) : []));
    const duty = { assigned: minutesOf(assigned), recorded: minute(firstContactAt), ended: minute(endedAt) };
    const contact = judgeFirstContact(duty, own, firstContactHours, minutesOf(now));
    if (contact === null || contact.hoursLate === 0) return [];
    const hours = Math.floor(firstContactHours + contact.hoursLate);
    const severity: Severity = contact.made === null ? 'high' : hours > LATE_HOURS ? 'medium' : 'low';
    return [
      found([code, rep, registeredAt], {
        type: 'lateFirstContact',
        severity,
        account: code,
        parties: partiesOf([rep, 'claimant'], [repCode(scene, scene.evaluation.ownership.owner[account]), 'owner']),
        facts: { hours, due: firstContactHours, made: contact.made === null ? 0 : 1 },
        stake: stakeOf(scene, account),
        fingerprint: contact.made === null ? 'none' : isoTime(contact.made),
      }),
    ];
  });
}

function minute(at: string | null): number | null {
  return at === null ? null : minuteOf(at);
}

/** The last claim has run out, and its rep has sold nothing since it was registered. */
function claimExpired({ scene, account, records, claims, now, since }: Facts): Conflict[] {
  const last = claims.reduce<Claim | null>(
    (latest, claim) => (latest && latest.until >= claim.until ? latest : claim),
    null,
  );
  // One that was given back is no open question any more.
  if (last === null || last.endedAt !== null || last.until > now || last.until < since) return [];
  const ordered =
    records.orders.some(
      ({ rep, endMonth, amount }) => rep === last.rep && amount > 0 && endOfMonth(endMonth) > last.from,
    ) ||
    records.activities.some(({ rep, kind, at }) => rep === last.rep && kind === 'order' && timeOf(at) >= last.from);
  if (ordered) return [];
  const code = scene.field.accounts.code[account];
  const others = records.activities.some(({ rep, at }) => rep !== null && rep !== last.rep && timeOf(at) > last.until);
  return [
    found([code, last.rep, last.registeredAt], {
      type: 'claimExpired',
      severity: others ? 'medium' : 'low',
      account: code,
      parties: partiesOf([last.rep, 'claimant'], [repCode(scene, scene.evaluation.ownership.owner[account]), 'owner']),
      facts: { days: Math.floor((now - last.until) / DAY_MS), until: new Date(last.until).toISOString().slice(0, 10) },
      stake: stakeOf(scene, account),
      fingerprint: last.registeredAt,
    }),
  ];
}

function endOfMonth(endMonth: number): number {
  return Date.UTC(Math.floor(endMonth / 12), endMonth % 12, 1);
}
