import type { RuleCondition, RuleTest } from '../../model/rule';
import { allBits, type Bits, bothBits, eitherBits, noBits, otherBits } from './bits';
import type { RuleGround } from './facts';
import { testBits } from './test-bits';

/** Answers of one ground by question; rules ask many questions twice. Belongs to that ground alone. */
export type TestMemory = Map<string, Bits>;

/** Accounts of the field that a condition holds for; O(accounts ÷ 32) for each `all`, `any` and `not`. */
export function conditionBits(condition: RuleCondition, ground: RuleGround, memory: TestMemory = new Map()): Bits {
  const count = ground.field.accounts.unit.length;
  switch (condition.op) {
    case 'test':
      return remembered(condition, ground, memory);
    case 'not':
      return otherBits(conditionBits(condition.of, ground, memory), count);
    case 'all':
      return condition.of.reduce((sum, part) => bothBits(sum, conditionBits(part, ground, memory)), allBits(count));
    case 'any':
      return condition.of.reduce((sum, part) => eitherBits(sum, conditionBits(part, ground, memory)), noBits(count));
  }
}

function remembered(test: RuleTest, ground: RuleGround, memory: TestMemory): Bits {
  const question = JSON.stringify([test.field, test.is, test.value]);
  const known = memory.get(question);
  if (known) return known;
  const bits = testBits(test, ground);
  memory.set(question, bits);
  return bits;
}
