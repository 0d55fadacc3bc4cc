import { visitInterval } from '../pool/follow-up';
import { lastActivity } from '../pool/history';
import type { PoolGround } from '../pool/pool-ground';
import { dayOf, endOfDay } from '../pool/time';
import type { Share } from './evaluate-reps';
import type { EvaluationPeriod } from './periods';

/** By rep, how many of the accounts with visits planned the rep has seen in the period, or within the account's own interval. */
export function coverage({ field, evaluation, history, day }: PoolGround, period: EvaluationPeriod): Share[] {
  const count = field.reps.code.length;
  const seen = new Float64Array(count);
  const all = new Float64Array(count);
  const last = Math.min(period.to, day);
  const { owner } = evaluation.ownership;
  for (let account = 0; account < owner.length; account++) {
    const rep = owner[account];
    const interval = visitInterval(field.accounts.visits[account]);
    if (rep < 0 || interval === null) continue;
    all[rep]++;
    const minute = lastActivity(history.activities, account, endOfDay(last), rep);
    if (minute !== null && dayOf(minute) >= Math.min(period.from, last - interval)) seen[rep]++;
  }
  return Array.from(all, (of, rep) => ({ good: seen[rep], of }));
}
