import type { AllocationRule } from '../../model/rule';
import type { PlanSnapshot } from '../../planning/snapshot';
import { type Allocation, choosersAt } from './allocate';
import type { Chooser } from './choose';
import { candidateLists, matchRules } from './match';
import { narrowGround } from './narrow';
import { queueOf } from './queue';

/** Another plan or other rules, as far as one account is concerned. */
export interface Hypothesis {
  readonly snapshot?: PlanSnapshot;
  readonly rules?: readonly AllocationRule[];
}

/** Rep index one account would go to, -1 = pool. Everybody else keeps what the run gave them. */
export type OwnerIf = (hypothesis: Hypothesis) => number;

export function supposing(rules: readonly AllocationRule[], run: Allocation, account: number): OwnerIf {
  // As the choices stood when it was this account's turn.
  const choosers = choosersAt(rules, run, account);
  const chooserOf = new Map(rules.map((rule, at) => [rule.key, choosers[at]]));
  return ({ snapshot = run.ground.snapshot, rules: others = rules }) => {
    const whole = { ...run.ground, snapshot };
    const queue = queueOf(whole, [account]);
    const narrow = narrowGround(whole, [account]);
    const at = matchRules(others, narrow, queue).rule[0];
    if (at < 0) return queue.fallback[0];
    const reps = (candidateLists(others, narrow)[at]?.(0) ?? []).filter((rep) => rep !== queue.barred[0]);
    return firstOf(chooserOf.get(others[at].key), account, reps);
  };
}

/** The candidate a chooser would take, without giving it anything. */
function firstOf(chooser: Chooser | undefined, account: number, reps: readonly number[]): number {
  const figures = reps.map((rep) => chooser?.figure(account, rep) ?? Number.NaN);
  const lowest = Math.min(...figures.filter((figure) => !Number.isNaN(figure)));
  return reps[Math.max(0, figures.indexOf(lowest))];
}
