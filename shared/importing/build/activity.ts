import { note } from '../cell';
import { activityStatusOf } from '../parse/activity-status';
import { neededDatetime, readScore, readText } from '../readers';
import type { ActivityRecord } from '../records';
import { neededAccount, neededRep, type References } from '../references';
import type { Row } from '../row';

/** What has taken place: only that is contact with an account. */
export function buildActivity(row: Row, references: References): ActivityRecord | null {
  const account = neededAccount(row, 'account', references);
  const rep = neededRep(row, 'rep', references);
  const at = neededDatetime(row, 'at');
  const kind = readText(row, 'kind', 80);
  const given = row.has('satisfaction') && { satisfaction: readScore(row, 'satisfaction', { min: 1, max: 5 }) };
  noteStatus(row);
  if (row.sound && at !== null) noteFuture(row, at, references.asOf);
  return row.sound && account !== null && rep !== null && at !== null ? { account, rep, at, kind, ...given } : null;
}

/** Of a word that tells nothing, the activity counts and the word is told. */
function noteStatus(row: Row): void {
  const text = readText(row, 'status', 80);
  if (text === '') return;
  const status = activityStatusOf(text);
  if (status === 'cancelled') row.note('status', note('activityCancelled', { status: text }), 'error');
  if (status === 'planned') row.note('status', note('activityPlanned', { status: text }), 'error');
  if (status === 'unknown') row.note('status', note('activityStatusUnknown', { status: text }), 'warning');
}

/** What lies after the day the data speaks of counts only once that day has come. */
function noteFuture(row: Row, at: string, asOf: string): void {
  if (asOf !== '' && at.slice(0, 10) > asOf) row.note('at', note('activityInFuture', { asOf }), 'warning');
}
