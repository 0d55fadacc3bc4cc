import type { RuleCondition } from '@shared/model/rule';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import {
  type ConditionCount,
  type ConditionCounter,
  conditionCounter,
} from '@shared/rules/allocation/condition-counter';
import type { RuleFacts, RuleGround } from '@shared/rules/allocation/facts';

/** Counts conditions over a plan as it is; what one key stroke has asked is known at the next, until plan or facts change. */
export function countingOf(): (ground: RuleGround, condition: RuleCondition) => ConditionCount {
  const counters = new WeakMap<PlanSnapshot, { readonly facts: RuleFacts; readonly count: ConditionCounter }>();
  return (ground, condition) => {
    const known = counters.get(ground.snapshot);
    if (known?.facts === ground.facts) return known.count(condition);
    const count = conditionCounter(ground);
    counters.set(ground.snapshot, { facts: ground.facts, count });
    return count(condition);
  };
}
