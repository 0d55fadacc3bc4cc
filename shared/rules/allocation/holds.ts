import type { RuleCondition, RuleTest } from '../../model/rule';
import { hasBit } from './bits';
import { conditionBits, type TestMemory } from './condition-bits';
import type { RuleGround } from './facts';

/** One test of a condition as it turned out for one account. */
export interface TestedLeaf {
  readonly test: RuleTest;
  readonly holds: boolean;
  /** Inside an odd number of `not`: the condition wants it not to hold. */
  readonly negated: boolean;
}

/** Whether a condition holds for one account, with every test asked; `all` and `any` do not stop early, so that a trace is whole. */
export function testedLeaves(
  condition: RuleCondition,
  ground: RuleGround,
  account: number,
  memory: TestMemory,
): { readonly holds: boolean; readonly leaves: readonly TestedLeaf[] } {
  const leaves: TestedLeaf[] = [];
  const ask = (part: RuleCondition, negated: boolean): boolean => {
    switch (part.op) {
      case 'test': {
        const holds = hasBit(conditionBits(part, ground, memory), account);
        leaves.push({ test: part, holds, negated });
        return holds;
      }
      case 'not':
        return !ask(part.of, !negated);
      case 'all':
        return part.of.map((p) => ask(p, negated)).every(Boolean);
      case 'any':
        return part.of.map((p) => ask(p, negated)).some(Boolean);
    }
  };
  return { holds: ask(condition, false), leaves };
}
