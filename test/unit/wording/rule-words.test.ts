import { describe, expect, it } from 'vitest';
import { RepCode } from '@shared/model/ids';
import type { AllocationRule, RuleCondition } from '@shared/model/rule';
import { conditionInWords, ruleSentence } from '@shared/wording/rule-words';
import { answerNeeded } from '@shared/wording/trace-words';

const names = { rep: (code: string) => `«${code}»`, choice: (_field: string, key: string) => key };
const condition: RuleCondition = {
  op: 'all',
  of: [
    { op: 'test', field: 'tier', is: 'oneOf', value: ['key', 'A'] },
    {
      op: 'any',
      of: [
        { op: 'test', field: 'revenue', is: 'atLeast', value: [1_500_000] },
        { op: 'not', of: { op: 'test', field: 'growth', is: 'between', value: [-0.05, 0.1] } },
      ],
    },
  ],
};

describe('a rule in words', () => {
  it('reads as people of either language write it', () => {
    expect(conditionInWords(condition, names, 'en')).toBe(
      'tier is key, A and (revenue at least 1,500,000 or not (growth from -5% to 10%))',
    );
    expect(conditionInWords(condition, names, 'zh-CN')).toBe(
      '客户等级为 key、A，且（销售额不低于 1,500,000，或不符合（增长率在 -5% 至 10% 之间））',
    );
    expect(conditionInWords({ op: 'all', of: [] }, names, 'en')).toBe('every account');
  });

  it('says whom it gives to and how one is chosen', () => {
    const rule: AllocationRule = {
      key: 'K',
      name: 'K',
      note: '',
      enabled: true,
      condition: { op: 'test', field: 'strategic', is: 'yes', value: [] },
      candidates: {
        from: 'reps',
        reps: [RepCode.parse('R1'), RepCode.parse('R2')],
        teams: [],
        match: ['industry'],
        minSeniority: 3,
      },
      choice: { by: 'weighted', weights: { [RepCode.parse('R1')]: 2 } },
    };
    expect(ruleSentence(rule, names, 'en')).toBe(
      'a strategic account → «R1», «R2» selling to its industry and of seniority 3 or higher, by weight («R1» 2, others 1)',
    );
    expect(ruleSentence(rule, names, 'zh-CN')).toBe(
      '是战略客户 → «R1»、«R2»中做该行业且资历不低于 3 级者，按权重分配（«R1» 2，其余 1）',
    );
  });

  it('says what an answer would have to be, and what it is', () => {
    const test = { op: 'test', field: 'placed', is: 'yes', value: [] } as const;
    const traced = { test: { ...test, value: [] }, holds: true, negated: true, found: true };
    expect(answerNeeded(traced, names, 'en')).toBe('not placed on the map (now yes)');
  });
});
