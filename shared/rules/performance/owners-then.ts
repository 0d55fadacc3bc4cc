import { accountState } from '../pool/account-state';
import type { PoolGround } from '../pool/pool-ground';
import { dayOf } from '../pool/time';
import type { EvaluationPeriod } from './periods';

/** How many accounts' owners of a period come from where: the plan in force then, a claim, activities, or the plan as it is. */
export interface OwnerSources {
  readonly plan: number;
  readonly claim: number;
  readonly activity: number;
  readonly present: number;
}

export interface OwnersThen {
  /** Rep index by account, -1 = nobody. */
  readonly owner: Int32Array;
  readonly sources: OwnerSources;
}

/**
 * Who owned each account at the end of a period: as the plan in force then had it; where no plan of the time is recorded, who
 * held it by a protecting claim, else who was there most often in the period (of equals the latest), else the owner it has now.
 * @param recorded owners by the plan in force at the end of the period; null = none is recorded
 */
export function ownersThen(ground: PoolGround, period: EvaluationPeriod, recorded: Int32Array | null): OwnersThen {
  const { field, evaluation, history, policy, ledger } = ground;
  const present = evaluation.ownership.owner;
  const none = { plan: 0, claim: 0, activity: 0, present: 0 };
  if (recorded !== null) return { owner: recorded, sources: { ...none, plan: recorded.length } };
  const sources = { ...none };
  const day = Math.min(period.to, ground.day);
  const owner = present.map((now, account) => {
    const { tier } = field.accounts;
    const { state, by } = accountState(ledger.ofAccount(account), -1, history.activities, tier[account], policy, day);
    if (state === 'protected' && by !== null) {
      sources.claim++;
      return by.claim.rep;
    }
    const busiest = mostActive(ground, account, period);
    if (busiest >= 0) {
      sources.activity++;
      return busiest;
    }
    sources.present++;
    return now;
  });
  return { owner, sources };
}

function mostActive({ history }: PoolGround, account: number, { from, to }: EvaluationPeriod): number {
  const { start, at, rep } = history.activities;
  const counts = new Map<number, number>();
  let best = -1;
  for (let k = start[account]; k < start[account + 1]; k++) {
    const day = dayOf(at[k]);
    if (rep[k] < 0 || day < from || day > to) continue;
    const count = (counts.get(rep[k]) ?? 0) + 1;
    counts.set(rep[k], count);
    if (best < 0 || count >= (counts.get(best) ?? 0)) best = rep[k];
  }
  return best;
}
