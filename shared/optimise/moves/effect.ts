import { MEASURES } from '../../model/settings';
import { travelSeconds } from '../../planning/shared-work';
import { resolveOwner, responsibility } from '../../planning/ownership';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { MoveContext } from './context';

const WIDTH = MEASURES.length;

/** What a unit going elsewhere changes; exact, as all figures are whole numbers. */
export interface Effect extends EffectSum {
  /** Maturity of the unit's market, which says what its figures count for in balance. */
  readonly market: number;
}

/** What one or more units going elsewhere change. */
export interface EffectSum {
  /** Territories whose sums change, and `delta[i * 4 + measure]`. */
  readonly touched: readonly number[];
  readonly delta: readonly number[];
  /** Seconds a year, over everybody. */
  readonly workload: number;
  readonly travel: number;
  /** Change of what has another owner than in the reference plan; first owners do not count. Minor money units, accounts. */
  readonly movedRevenue: number;
  readonly movedAccounts: number;
}

export const NO_EFFECT: EffectSum = {
  touched: [],
  delta: [],
  workload: 0,
  travel: 0,
  movedRevenue: 0,
  movedAccounts: 0,
};

/** Prices moves of units, O(accounts of the unit), with one scratch plan for all of them. */
export class Effects {
  private readonly scratch: PlanSnapshot;
  private readonly who;

  constructor(private readonly context: MoveContext) {
    const { snapshot, index, field } = context;
    this.scratch = { ...snapshot, unitTerritory: snapshot.unitTerritory.slice() };
    this.who = responsibility(snapshot, index, field.reps.code.length);
  }

  /** Unit `u` into territory `g`. */
  of(u: number, g: number): Effect {
    const { field, index, evaluation, reference } = this.context;
    const { accounts } = field;
    const before = this.scratch.unitTerritory[u];
    this.scratch.unitTerritory[u] = g;
    const touched: number[] = [];
    const delta: number[] = [];
    const book = (t: number, sign: number, i: number, workload: number): void => {
      if (t < 0) return;
      let at = touched.indexOf(t);
      if (at < 0) {
        at = touched.push(t) - 1;
        for (let m = 0; m < WIDTH; m++) delta.push(0);
      }
      delta[at * WIDTH] += sign;
      delta[at * WIDTH + 1] += sign * accounts.revenue[i];
      delta[at * WIDTH + 2] += sign * accounts.potential[i];
      delta[at * WIDTH + 3] += sign * workload;
    };
    const sum = { workload: 0, travel: 0, movedRevenue: 0, movedAccounts: 0 };
    for (let k = index.unitStart[u]; k < index.unitStart[u + 1]; k++) {
      const i = index.accountsOfUnit[k];
      const was = evaluation.ownership.owner[i];
      const now = resolveOwner(field, this.scratch, index, this.who, i);
      const service = accounts.serviceSeconds[i];
      const travel = now.owner === was ? evaluation.travel[i] : travelSeconds(field, i, now.owner);
      book(evaluation.ownership.territory[i], -1, i, service + evaluation.travel[i]);
      book(now.territory, 1, i, service + travel);
      sum.travel += travel - evaluation.travel[i];
      // An account in the pool is nobody's work.
      sum.workload += (now.owner < 0 ? 0 : service + travel) - (was < 0 ? 0 : service + evaluation.travel[i]);
      const first = reference.owner[i];
      const changed = first < 0 ? 0 : Number(now.owner !== first) - Number(was !== first);
      sum.movedAccounts += changed;
      sum.movedRevenue += changed * accounts.revenue[i];
    }
    this.scratch.unitTerritory[u] = before;
    return { market: field.units.maturity[u], touched, delta, ...sum };
  }
}

/** Two moves of different units at once: their effects add up, as no account is in both. */
export function together(a: EffectSum, b: EffectSum): EffectSum {
  const touched = [...a.touched];
  const delta = [...a.delta];
  b.touched.forEach((t, i) => {
    let at = touched.indexOf(t);
    if (at < 0) {
      at = touched.push(t) - 1;
      for (let m = 0; m < WIDTH; m++) delta.push(0);
    }
    for (let m = 0; m < WIDTH; m++) delta[at * WIDTH + m] += b.delta[i * WIDTH + m];
  });
  return {
    touched,
    delta,
    workload: a.workload + b.workload,
    travel: a.travel + b.travel,
    movedRevenue: a.movedRevenue + b.movedRevenue,
    movedAccounts: a.movedAccounts + b.movedAccounts,
  };
}
