import type { AllocationRule } from '../../model/rule';
import type { RuleGround } from './facts';
import type { Ways } from './ways';

/** Seconds a year each rep has so far; grows as accounts are given. */
export type Load = Float64Array;

/** Called in the field's order, once an account. */
export interface Chooser {
  /** What candidates are compared by, the lowest first; NaN = unknown. Asking changes nothing. */
  figure(account: number, rep: number): number;
  /** One of at least one candidate. */
  choose(account: number, reps: readonly number[]): number;
  /** Takes note that a rep has been given one, as choosing it does. */
  note(rep: number): void;
}

/** Choices that look at what others have been given: they depend on the order of the accounts. */
export const DEPENDENT_CHOICES: ReadonlySet<AllocationRule['choice']['by']> = new Set([
  'roundRobin',
  'weighted',
  'leastUtilised',
]);

/**
 * How a rule chooses. `single`: the first candidate. `roundRobin`: whoever of them has been given least by this rule so
 * far. `weighted`: the same in proportion to weights (the candidate furthest below its share, as in Sainte-Laguë). `leastUtilised`:
 * the lowest workload ÷ capacity once the account is added. `nearestHome`: the shortest great-circle way; without a position
 * the first candidate. `bestPerformance`: the highest figure. Ties go to the candidate that comes first.
 */
export function chooser(rule: AllocationRule, ground: RuleGround, load: Load, ways: Ways): Chooser {
  const { field, facts } = ground;
  const { reps } = field;
  switch (rule.choice.by) {
    case 'single':
      return least(() => 0);
    case 'roundRobin':
      return inTurn(reps.code.length, () => 1);
    case 'weighted': {
      const weight = new Map<string, number>(Object.entries(rule.choice.weights));
      return inTurn(reps.code.length, (rep) => weight.get(reps.code[rep]) ?? 1);
    }
    case 'leastUtilised':
      return least((account, rep) => utilisation(load[rep] + ways.seconds(rep, account), field, rep));
    case 'nearestHome':
      return least((account, rep) => ways.nearness(rep, account));
    case 'bestPerformance':
      return least((_account, rep) => -facts.reps.performance[rep]);
  }
}

/** NaN never wins against a figure; among unknown figures the first candidate does. */
function least(figure: Chooser['figure']): Chooser {
  const choose: Chooser['choose'] = (account, candidates) => {
    let best = candidates[0];
    let lowest = Number.POSITIVE_INFINITY;
    for (const rep of candidates) {
      const value = figure(account, rep);
      if (value < lowest) {
        lowest = value;
        best = rep;
      }
    }
    return best;
  };
  return { figure, choose, note: () => undefined };
}

function inTurn(repCount: number, weight: (rep: number) => number): Chooser {
  const given = new Float64Array(repCount);
  // An odd divisor, as in Sainte-Laguë, keeps the shares closest to the weights at every moment.
  const next = least((_account, rep) => (2 * given[rep] + 1) / weight(rep));
  const note = (rep: number): void => {
    given[rep]++;
  };
  const choose: Chooser['choose'] = (account, candidates) => {
    const rep = next.choose(account, candidates);
    note(rep);
    return rep;
  };
  return { ...next, choose, note };
}

function utilisation(seconds: number, field: RuleGround['field'], rep: number): number {
  const capacity = field.reps.capacitySeconds[rep];
  return capacity > 0 ? seconds / capacity : Number.POSITIVE_INFINITY;
}
