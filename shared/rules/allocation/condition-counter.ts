import type { RuleCondition } from '../../model/rule';
import { bothBits, countBits } from './bits';
import { conditionBits, type TestMemory } from './condition-bits';
import type { RuleGround } from './facts';
import { openBits } from './match';
import { queueOf } from './queue';

/** Answers kept; at 100,000 accounts one takes 12.5 KB. */
const MOST_KEPT = 400;

export interface ConditionCount {
  /** Accounts that the condition holds for. */
  readonly all: number;
  /** Of these, those that rules may take. */
  readonly open: number;
}

export type ConditionCounter = (condition: RuleCondition) => ConditionCount;

/**
 * Counts conditions over one ground while they are being written: a question that was asked before is not asked again, so that
 * each further count costs one pass for the question that changed, O(accounts), and O(accounts ÷ 32) for every other part.
 */
export function conditionCounter(ground: RuleGround): ConditionCounter {
  const memory: TestMemory = new Map();
  const open = openBits(queueOf(ground));
  return (condition) => {
    const holds = conditionBits(condition, ground, memory);
    // The oldest questions go first; one that is still asked costs one pass more.
    for (const question of memory.keys()) {
      if (memory.size <= MOST_KEPT) break;
      memory.delete(question);
    }
    return { all: countBits(holds), open: countBits(bothBits(holds, open)) };
  };
}
