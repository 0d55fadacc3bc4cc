import { firstContact } from '../pool/contact-due';
import { visitInterval } from '../pool/follow-up';
import type { PoolGround } from '../pool/pool-ground';
import { dayOf, endOfDay } from '../pool/time';
import type { Share } from './evaluate-reps';
import type { EvaluationPeriod } from './periods';

/**
 * By rep, how many first contacts and follow-ups of a period were made in time. A first contact counts when it is due; a
 * follow-up in time counts when it is made, a late one when it was due, by the cadence of the account.
 */
export function timeliness(ground: PoolGround, period: EvaluationPeriod): Share[] {
  const count = ground.field.reps.code.length;
  const good = new Float64Array(count);
  const all = new Float64Array(count);
  const note = (rep: number, inTime: boolean): void => {
    all[rep]++;
    if (inTime) good[rep]++;
  };
  noteContacts(ground, period, note);
  noteFollowUps(ground, period, note);
  return Array.from(all, (of, rep) => ({ good: good[rep], of }));
}

type Note = (rep: number, inTime: boolean) => void;

function noteContacts({ history, policy, day }: PoolGround, { from, to }: EvaluationPeriod, note: Note): void {
  const now = endOfDay(Math.min(to, day));
  for (const claim of history.claims) {
    const contact = firstContact(claim, history.activities, policy, now);
    if (contact === null || contact.state === 'due') continue;
    const due = dayOf(contact.due);
    if (due >= from && due <= to) note(claim.rep, contact.state === 'inTime');
  }
}

function noteFollowUps(
  { field, evaluation, history, day }: PoolGround,
  { from, to }: EvaluationPeriod,
  note: Note,
): void {
  const { start, at } = history.activities;
  const last = Math.min(to, day);
  const { owner } = evaluation.ownership;
  for (let account = 0; account < owner.length; account++) {
    const rep = owner[account];
    const interval = visitInterval(field.accounts.visits[account]);
    if (rep < 0 || interval === null) continue;
    for (let k = start[account]; k < start[account + 1]; k++) {
      const made = dayOf(at[k]);
      if (made > last) break;
      const due = made + interval;
      const next = k + 1 < start[account + 1] ? dayOf(at[k + 1]) : Number.POSITIVE_INFINITY;
      // Several contacts on one day are one.
      if (next === made) continue;
      const inTime = next <= due;
      const counts = inTime ? next : due;
      if (counts >= from && counts <= to && (inTime ? next <= last : due < last)) note(rep, inTime);
    }
  }
}
