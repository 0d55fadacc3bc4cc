import { z } from 'zod';
import { RepCode } from './ids';

/** What a test may ask of an account, its unit and its history, by the kind of answer. */
export const RULE_FIELD_TYPES = {
  code: 'text',
  name: 'text',
  industry: 'text',
  address: 'text',
  products: 'tags',
  needs: 'tags',
  tier: 'choice',
  maturity: 'choice',
  region: 'choice',
  unit: 'choice',
  territory: 'choice',
  presentOwner: 'choice',
  claimHolder: 'choice',
  revenue: 'money',
  potential: 'money',
  pipeline: 'money',
  growth: 'share',
  margin: 'share',
  relationshipYears: 'number',
  daysSinceActivity: 'number',
  daysSinceSale: 'number',
  activitiesLastYear: 'number',
  strategic: 'boolean',
  placed: 'boolean',
} as const;

export type RuleFieldType = (typeof RULE_FIELD_TYPES)[keyof typeof RULE_FIELD_TYPES];
export type RuleField = keyof typeof RULE_FIELD_TYPES;
// Cast: the keys of an object literal are exactly its own.
export const RULE_FIELDS = Object.keys(RULE_FIELD_TYPES) as RuleField[];
export const RuleField = z.enum(RULE_FIELDS);

/** Operators by type. Each has a plain opposite through `not`, so there is none for it here. */
export const RULE_OPERATORS = {
  text: ['oneOf', 'contains', 'startsWith', 'empty'],
  tags: ['anyOf', 'allOf', 'empty'],
  choice: ['oneOf', 'empty'],
  money: ['atLeast', 'atMost', 'between', 'empty'],
  share: ['atLeast', 'atMost', 'between', 'empty'],
  number: ['atLeast', 'atMost', 'between', 'empty'],
  boolean: ['yes'],
} as const satisfies Record<RuleFieldType, readonly string[]>;

export const RuleOperator = z.enum([
  'oneOf',
  'contains',
  'startsWith',
  'anyOf',
  'allOf',
  'atLeast',
  'atMost',
  'between',
  'yes',
  'empty',
]);
export type RuleOperator = z.infer<typeof RuleOperator>;

/**
 * One question to one field. `value` holds texts (any of them will do; `allOf`: every one) or figures (one, for `between`
 * two, both ends included); money in currency units, shares as fractions. An unknown figure answers only to `empty`.
 */
export const RuleTest = z
  .strictObject({
    op: z.literal('test'),
    field: RuleField,
    is: RuleOperator,
    value: z.array(z.union([z.string().max(400), z.number()])).max(5000),
  })
  .refine(isAskable, 'rule.test');
export type RuleTest = z.infer<typeof RuleTest>;

export type RuleCondition =
  | RuleTest
  | { readonly op: 'all' | 'any'; readonly of: readonly RuleCondition[] }
  | { readonly op: 'not'; readonly of: RuleCondition };

/** `all` of nothing is always true, `any` of nothing never. */
export const RuleCondition: z.ZodType<RuleCondition> = z.lazy(() =>
  z.union([
    RuleTest,
    z.strictObject({ op: z.enum(['all', 'any']), of: z.array(RuleCondition).max(100) }),
    z.strictObject({ op: z.literal('not'), of: RuleCondition }),
  ]),
);

/** Whom a rule may choose: where they come from, and what each of them must bring along. */
export const RuleCandidates = z.strictObject({
  from: z.enum(['territoryOwner', 'presentOwner', 'reps', 'teams', 'everyone']),
  /** With `from: reps`, in order of preference. */
  reps: z.array(RepCode).max(500),
  teams: z.array(z.string().max(120)).max(200),
  /** `industry`: sells to the account's; `product`: sells one of the account's; `need`: has a skill for each of its needs. */
  match: z.array(z.enum(['industry', 'product', 'need'])).max(3),
  minSeniority: z.number().int().min(1).max(9).nullable(),
});
export type RuleCandidates = z.infer<typeof RuleCandidates>;

export const RULE_CHOICES = [
  'single',
  'roundRobin',
  'leastUtilised',
  'nearestHome',
  'bestPerformance',
  'weighted',
] as const;
export const RuleChoice = z.strictObject({
  by: z.enum(RULE_CHOICES),
  /** With `weighted`; a candidate without one has weight 1, with 0 gets nothing. */
  weights: z.record(RepCode, z.number().min(0).max(1000)),
});
export type RuleChoice = z.infer<typeof RuleChoice>;

/** What the latest run of a plan's rules gave an account. The name is that of the rule then; it may be gone since. */
export const RuleOutcome = z.strictObject({
  rule: z.string().min(1).max(64),
  name: z.string().max(120),
  rep: RepCode,
});
export type RuleOutcome = z.infer<typeof RuleOutcome>;

/** One allocation rule; its place in the list is its rank. */
export const AllocationRule = z.strictObject({
  key: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(120),
  note: z.string().max(2000),
  enabled: z.boolean(),
  condition: RuleCondition,
  candidates: RuleCandidates,
  choice: RuleChoice,
});
export type AllocationRule = z.infer<typeof AllocationRule>;

const FIGURES_NEEDED: Readonly<Partial<Record<RuleOperator, number>>> = { atLeast: 1, atMost: 1, between: 2 };

function isAskable({ field, is, value }: { field: RuleField; is: RuleOperator; value: (string | number)[] }): boolean {
  const operators: readonly string[] = RULE_OPERATORS[RULE_FIELD_TYPES[field]];
  if (!operators.includes(is)) return false;
  const figures = FIGURES_NEEDED[is];
  if (figures !== undefined) return value.length === figures && value.every((v) => typeof v === 'number');
  if (is === 'yes' || is === 'empty') return value.length === 0;
  return value.length > 0 && value.every((v) => typeof v === 'string');
}

export const MOST_RULES = 500;

/** A plan's rules, the first first; no key twice. */
export const RuleList = z
  .array(AllocationRule)
  .max(MOST_RULES)
  .refine((rules) => new Set(rules.map((rule) => rule.key)).size === rules.length, 'rule.keyTwice');
