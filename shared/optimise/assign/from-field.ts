import type { PlanPatch } from '../../model/plan';
import { AccountCode, RepCode } from '../../model/ids';
import { type Evaluation } from '../../planning/evaluation';
import { travelSeconds } from '../../planning/shared-work';
import type { Field } from '../../planning/field';
import { emptyPatch } from '../../planning/patch';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { AccountsProblem } from './accounts-problem';

export interface AccountWishes {
  /** Whether a rep has what an account needs. */
  readonly mayServe: (account: number, rep: number) => boolean;
  /** Share of each rep's capacity that must at least be used, 0 to 1. */
  readonly minimumShare: number;
  /** What a change of owner costs, in seconds of travel a year for each account. */
  readonly changeSeconds: number;
  readonly seed: number;
}

/** Territories of points: every placed account to a rep, nearest homes first. Accounts with a lock or a ruling stay. */
export function accountsProblem(
  field: Field,
  snapshot: PlanSnapshot,
  evaluation: Evaluation,
  wishes: AccountWishes,
): AccountsProblem {
  const accounts = field.accounts.unit.length;
  const reps = field.reps.code.length;
  const cost = new Float64Array(accounts * reps);
  const hours = new Float64Array(accounts * reps);
  const lockedTo = new Int32Array(accounts).fill(-1);
  for (let i = 0; i < accounts; i++) {
    const decided = snapshot.decisions.get(i);
    if (decided?.lock || decided?.ruling) lockedTo[i] = evaluation.ownership.owner[i];
    const barred = decided?.exclusion?.rep;
    for (let r = 0; r < reps; r++) {
      const travel = travelSeconds(field, i, r);
      const able = wishes.mayServe(i, r) && decided?.exclusion?.rep !== null && field.reps.code[r] !== barred;
      cost[i * reps + r] = able || lockedTo[i] === r ? travel : Number.POSITIVE_INFINITY;
      hours[i * reps + r] = field.accounts.serviceSeconds[i] + travel;
    }
  }
  return {
    accounts,
    reps,
    cost,
    hours,
    capacity: field.reps.capacitySeconds,
    minimum: field.reps.capacitySeconds.map((c) => c * wishes.minimumShare),
    lockedTo,
    present: evaluation.ownership.owner,
    changeCost: new Float64Array(accounts).fill(wishes.changeSeconds),
    seed: wishes.seed,
  };
}

/** One manual decision for each account whose owner the solution changes; nobody's and locked accounts are left out. */
export function accountsPatch(
  field: Field,
  snapshot: PlanSnapshot,
  evaluation: Evaluation,
  assigned: Int32Array,
  reason: string,
): PlanPatch {
  const decisions = [...assigned].flatMap((rep, i) => {
    if (rep < 0 || rep === evaluation.ownership.owner[i]) return [];
    const from = snapshot.decisions.get(i)?.manual ?? null;
    const to = {
      account: AccountCode.parse(field.accounts.code[i]),
      kind: 'manual' as const,
      rep: RepCode.parse(field.reps.code[rep]),
      reason,
    };
    return [{ from, to }];
  });
  return { ...emptyPatch(), decisions };
}
