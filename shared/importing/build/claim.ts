import { note } from '../cell';
import { type ClaimEnd, neededBegin, readEnd } from './claim-end';
import { claimStatusOf } from '../parse/claim-status';
import { readDatetime, readText } from '../readers';
import type { ClaimRecord } from '../records';
import { neededAccount, neededRep, type References } from '../references';
import type { Row } from '../row';

export function buildClaim(row: Row, references: References): ClaimRecord | null {
  const account = neededAccount(row, 'account', references);
  const rep = neededRep(row, 'rep', references);
  const registeredAt = neededBegin(row);
  const end = readEnd(row, registeredAt);
  const expiresAt = end.at;
  const assignedAt = readDatetime(row, 'assignedAt');
  const firstContactAt = readDatetime(row, 'firstContactAt');
  noteStatus(row, end, references.asOf);
  if (registeredAt !== null && expiresAt !== null && dayOf(expiresAt) < dayOf(registeredAt))
    row.note('expiresAt', note('endsBeforeItBegins'), 'error');
  if (!row.sound || account === null || rep === null || registeredAt === null) return null;
  return { account, rep, registeredAt, expiresAt, assignedAt, firstContactAt };
}

/** A day without a time begins at midnight. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** What was never granted, or taken back, keeps nobody away; what has ended must say when. */
function noteStatus(row: Row, end: ClaimEnd, asOf: string): void {
  const text = readText(row, 'status', 80);
  if (text === '') return;
  const status = claimStatusOf(text, row.conventions('status')?.asks);
  if (status === 'pending') row.note('status', note('claimPending'), 'error');
  if (status === 'refused' || status === 'withdrawn') row.note('status', note('claimNotGranted'), 'error');
  if (status === 'returned' && !end.takenBack) row.note('status', note('claimNotGranted'), 'error');
  if (status === 'expired' && !end.takenBack) noteEnded(row, end.at, asOf);
  if (status === 'unknown') row.note('status', note('claimStatusUnknown'), 'warning');
}

/** Of what is said to have ended, an end still to come is the one it was to have. */
function noteEnded(row: Row, end: string | null, asOf: string): void {
  if (end === null) row.note('status', note('claimEndUnknown'), 'error');
  else if (dayOf(end) > asOf) row.note('status', note('claimEndedBefore', { end: dayOf(end), asOf }), 'error');
}
