import { accountSeconds } from '../../planning/evaluation';
import { travelSeconds } from '../../planning/shared-work';
import type { PoolGround } from './pool-ground';
import { dayOf, endOfDay } from './time';

/** `active`: already works the account. `nearest`: the least travel among those with room. */
export interface Suggestion {
  readonly rep: number;
  readonly why: 'active' | 'nearest';
}

/** Days within which another rep's activity counts as working the account. */
const RECENT_DAYS = 90;

/**
 * Who might take an account over from its owner: first who already works it, else the nearest by travel whose load with it
 * stays healthy; ties go to the earlier in the field's order. null = nobody has room.
 * @param most healthy utilisation, upper end
 */
export function suggestRep(ground: PoolGround, account: number, owner: number, most: number): Suggestion | null {
  const active = lastOther(ground, account, owner);
  if (active >= 0) return { rep: active, why: 'active' };
  const { field, evaluation } = ground;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let rep = 0; rep < field.reps.code.length; rep++) {
    const load = evaluation.repWorkload[rep] + accountSeconds(field, account, rep);
    if (rep === owner || load > most * field.reps.capacitySeconds[rep]) continue;
    const travel = travelSeconds(field, account, rep);
    if (travel < least) [best, least] = [rep, travel];
  }
  return best < 0 ? null : { rep: best, why: 'nearest' };
}

function lastOther({ history, day }: PoolGround, account: number, owner: number): number {
  const { start, at, rep } = history.activities;
  for (let k = start[account + 1] - 1; k >= start[account]; k--) {
    if (at[k] > endOfDay(day)) continue;
    if (dayOf(at[k]) < day - RECENT_DAYS) return -1;
    if (rep[k] >= 0 && rep[k] !== owner) return rep[k];
  }
  return -1;
}
