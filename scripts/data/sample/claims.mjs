import { writeCsv } from './csv.mjs';
import { addDays, beforeWorkingDay, dayBetween, formatDate, formatTime, inOfficeHours, parseTime } from './dates.mjs';
import { randomFor } from './random.mjs';
import { AS_OF } from './scope.mjs';

/** @typedef {{ account: string, rep: string, registered: number, expires: number, assigned: number,
 *   contacted: number | null }} Claim */

const COUNT = 385;
const DOUBLE_COUNT = 15;
const LATE_COUNT = 30;
const PROTECTION_DAYS = 90;
/** Rivals come up to two months later, and still before the day the sample speaks of. */
const LAST_RIVALRY = '2025-10-25';
const HOUR_DAYS = 1 / 24;
const MORNING_DAYS = 8.5 * HOUR_DAYS;

/** In time: within the hour, or the next morning; late: days after, in office hours. */
function firstContact(assigned, late, random) {
  if (late) return inOfficeHours(addDays(assigned, random.between(2, 9)), random);
  if (random.chance(0.4)) return addDays(assigned, random.between(0.2, 1) * HOUR_DAYS);
  const midnight = parseTime(formatDate(assigned));
  const nextMorning = addDays(midnight, 1 + MORNING_DAYS);
  return Math.min(addDays(nextMorning, random.between(0, 2) * HOUR_DAYS), addDays(assigned, 23.5 * HOUR_DAYS));
}

function claim(account, rep, day, late, random) {
  const registered = inOfficeHours(beforeWorkingDay(day), random);
  const assigned = addDays(registered, random.between(0.1, 1) * HOUR_DAYS);
  const contacted = firstContact(assigned, late, random);
  return {
    account: account.code,
    rep,
    registered,
    expires: addDays(registered, PROTECTION_DAYS),
    assigned,
    contacted: contacted < addDays(parseTime(AS_OF), 1) ? contacted : null,
  };
}

/** A second rep registers while the first is still protected. */
function rival(first, account, owners, random) {
  const rep = owners.other(account.county.unit, first.rep, random);
  return claim(account, rep, addDays(first.registered, random.between(3, 55)), false, random);
}

/**
 * @param {import('./accounts.mjs').Account[]} accounts
 * @param {ReturnType<typeof import('./owners.mjs').ownersByUnit>} owners
 * @returns {Claim[]}
 */
export function makeClaims(accounts, owners) {
  const random = randomFor('claims');
  const claimed = random.sample(
    accounts.filter(({ owner, twinOf }) => owner && !twinOf),
    COUNT,
  );
  const late = new Set(random.sample(claimed, LATE_COUNT));
  const first = claimed.map((account) => {
    return claim(account, account.owner, dayBetween(random, '2025-01-06', '2025-12-20'), late.has(account), random);
  });
  const early = claimed.filter((_, i) => first[i].registered < parseTime(LAST_RIVALRY));
  const doubled = new Set(random.sample(early, DOUBLE_COUNT));
  const rivals = claimed.flatMap((account, i) =>
    doubled.has(account) ? [rival(first[i], account, owners, random)] : [],
  );
  return [...first, ...rivals].sort((a, b) => a.registered - b.registered || (a.account < b.account ? -1 : 1));
}

/** The first contact is an activity too. @param {Claim[]} claims @returns {import('./activities.mjs').Activity[]} */
export const claimActivities = (claims) =>
  claims
    .filter(({ contacted }) => contacted !== null)
    .map(({ account, rep, contacted }) => ({ account, rep, at: contacted, kind: 'call' }));

/** @param {Claim[]} claims */
export const writeClaims = (claims) =>
  writeCsv(
    'claims.csv',
    ['account_id', 'rep_id', 'registered_at', 'expires_at', 'assigned_at', 'first_contact_at'],
    claims.map(({ account, rep, registered, expires, assigned, contacted }) => [
      account,
      rep,
      ...[registered, expires, assigned].map(formatTime),
      contacted === null ? '' : formatTime(contacted),
    ]),
  );
