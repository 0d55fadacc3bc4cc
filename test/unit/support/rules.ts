import fc from 'fast-check';
import { RepCode } from '@shared/model/ids';
import { MATURITIES } from '@shared/model/maturity';
import { AllocationRule, RULE_CHOICES, type RuleCondition, type RuleTest } from '@shared/model/rule';
import { TIERS } from '@shared/model/tier';
import type { Field } from '@shared/planning/field';
import { indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import type { RuleFacts, RuleGround, TagColumn, TextColumn } from '@shared/rules/allocation/facts';

export const INDUSTRIES = ['', '机械', '电子', '化工', 'Food'];
export const PRODUCTS = ['轴承', '阀门', '传感器'];
export const NEEDS = ['安装', '培训', '备件'];

/** Words and figures for the accounts and reps of a field, drawn from `random`. */
export function factsFor(field: Field, random: () => number): RuleFacts {
  const count = field.accounts.unit.length;
  const reps = field.reps.code.length;
  const below = (n: number): number => Math.floor(random() * n);
  const texts = (values: readonly string[]): TextColumn => ({
    of: Int32Array.from({ length: count }, () => below(values.length)),
    values,
  });
  const sets = (words: readonly string[]): TagColumn => ({
    of: Int32Array.from({ length: count }, () => below(2 ** words.length)),
    sets: Array.from({ length: 2 ** words.length }, (_, k) => words.filter((_word, w) => (k >> w) % 2 === 1)),
  });
  const figures = (highest: number): Float64Array =>
    Float64Array.from({ length: count }, () => (random() < 0.1 ? Number.NaN : below(highest)));
  const some = (words: readonly string[]): string[][] =>
    Array.from({ length: reps }, () => words.filter((word) => word !== '' && random() < 0.6));
  const rep = (): Int32Array => Int32Array.from({ length: count }, () => below(reps + 1) - 1);
  return {
    text: {
      code: { of: Int32Array.from({ length: count }, (_, i) => i), values: field.accounts.code },
      name: texts(['甲机械有限公司', '乙电子', '丙 Trading']),
      industry: texts(INDUSTRIES),
      address: texts(['', '杭州市西湖区文三路 1 号']),
    },
    tags: { products: sets(PRODUCTS), needs: sets(NEEDS) },
    figures: {
      revenue: figures(1000),
      potential: figures(1000),
      pipeline: figures(100),
      growth: figures(3),
      margin: figures(2),
      relationshipYears: figures(12),
      daysSinceActivity: figures(400),
      daysSinceSale: figures(400),
      activitiesLastYear: figures(30),
    },
    strategic: Uint8Array.from({ length: count }, () => below(2)),
    presentOwner: rep(),
    claimHolder: rep(),
    reps: {
      industries: some(INDUSTRIES),
      products: some(PRODUCTS),
      skills: some(NEEDS),
      seniority: Float64Array.from({ length: reps }, () => (random() < 0.1 ? Number.NaN : 1 + below(5))),
      performance: Float64Array.from({ length: reps }, () => (random() < 0.1 ? Number.NaN : below(100))),
    },
  };
}

export function groundOf(field: Field, snapshot: PlanSnapshot, facts: RuleFacts): RuleGround {
  return { field, index: indexField(field), snapshot, facts };
}

const arbitraryTest: fc.Arbitrary<RuleTest> = fc.oneof(
  fc.record({
    op: fc.constant('test' as const),
    field: fc.constant('industry' as const),
    is: fc.constantFrom('oneOf' as const, 'contains' as const, 'startsWith' as const),
    value: fc.subarray(['机械', '电子', '化', 'food'], { minLength: 1 }),
  }),
  fc.record({
    op: fc.constant('test' as const),
    field: fc.constantFrom('products' as const, 'needs' as const),
    is: fc.constantFrom('anyOf' as const, 'allOf' as const),
    value: fc.subarray([...PRODUCTS, ...NEEDS], { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    op: fc.constant('test' as const),
    field: fc.constantFrom('revenue' as const, 'daysSinceActivity' as const),
    is: fc.constantFrom('atLeast' as const, 'atMost' as const),
    value: fc.nat(400).map((n) => [n]),
  }),
  fc.record({
    op: fc.constant('test' as const),
    field: fc.constantFrom('tier' as const, 'maturity' as const),
    is: fc.constant('oneOf' as const),
    value: fc.subarray<string>([...TIERS, ...MATURITIES], { minLength: 1 }),
  }),
  fc.record({
    op: fc.constant('test' as const),
    field: fc.constantFrom('revenue' as const, 'industry' as const, 'presentOwner' as const),
    is: fc.constant('empty' as const),
    value: fc.constant<string[]>([]),
  }),
);

export const arbitraryCondition: fc.Arbitrary<RuleCondition> = fc.letrec<{ tree: RuleCondition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    arbitraryTest,
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('tree') }),
  ),
})).tree;

/** Rules over a field with reps R0, R1, … and the team T. */
export function arbitraryRules(repCount: number): fc.Arbitrary<AllocationRule[]> {
  const rep = fc.nat(repCount - 1).map((r) => RepCode.parse(`R${r}`));
  const rule = fc.record({
    note: fc.constant(''),
    enabled: fc.boolean().map((off) => !off),
    condition: arbitraryCondition,
    candidates: fc.record({
      from: fc.constantFrom('territoryOwner', 'presentOwner', 'reps', 'teams', 'everyone'),
      reps: fc.array(rep, { maxLength: 4 }),
      teams: fc.subarray(['T', 'U']),
      match: fc.subarray(['industry', 'product', 'need'] as const),
      minSeniority: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    choice: fc.record({
      by: fc.constantFrom(...RULE_CHOICES),
      weights: fc.dictionary(rep, fc.nat(3)),
    }),
  });
  return fc
    .array(rule, { maxLength: 6 })
    .map((rules) => rules.map((r, k) => AllocationRule.parse({ ...r, key: `K${k}`, name: `Rule ${k}` })));
}
