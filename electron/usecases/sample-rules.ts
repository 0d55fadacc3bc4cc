import type { Locale } from '@shared/contract/app';
import { AllocationRule, type RuleCondition, type RuleTest } from '@shared/model/rule';
import { sampleTexts } from '@shared/texts/sample';

type Candidates = AllocationRule['candidates'];
type Choice = AllocationRule['choice']['by'];

const SENIOR = 4;

/** Rules such as an office of this trade has, one of them above another that it leaves nothing to, and one that asks too much. */
export function sampleRules(locale: Locale): AllocationRule[] {
  const { rules } = sampleTexts[locale];
  const rule = (
    key: keyof typeof rules,
    condition: RuleCondition,
    candidates: Partial<Candidates>,
    by: Choice,
  ): AllocationRule =>
    AllocationRule.parse({
      key,
      name: rules[key].name,
      note: rules[key].note,
      enabled: true,
      condition,
      candidates: { from: 'everyone', reps: [], teams: [], match: [], minSeniority: null, ...candidates },
      choice: { by, weights: {} },
    });
  return [
    rule('key', all(ask('tier', 'oneOf', 'key')), { minSeniority: SENIOR }, 'nearestHome'),
    rule(
      'marine',
      all(ask('industry', 'oneOf', '船舶海工'), ask('tier', 'oneOf', 'A', 'B')),
      { match: ['industry'] },
      'leastUtilised',
    ),
    rule(
      'growth',
      all(ask('maturity', 'oneOf', 'growth'), ask('industry', 'oneOf', '新能源', '电子制造')),
      { match: ['industry', 'product'] },
      'leastUtilised',
    ),
    rule('marineA', all(ask('industry', 'oneOf', '船舶海工'), ask('tier', 'oneOf', 'A')), {}, 'bestPerformance'),
    rule('unserved', all(ask('presentOwner', 'empty')), { minSeniority: 2 }, 'roundRobin'),
    rule('giant', all(ask('potential', 'atLeast', 500_000_000)), { minSeniority: SENIOR }, 'bestPerformance'),
  ];
}

function all(...of: RuleCondition[]): RuleCondition {
  return { op: 'all', of };
}

function ask(field: RuleTest['field'], is: RuleTest['is'], ...value: (string | number)[]): RuleTest {
  return { op: 'test', field, is, value };
}
