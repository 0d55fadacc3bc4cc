import { z } from 'zod';
import { PlanId, RepCode } from '../model/ids';
import { OutcomeEdit, PlanMeta, PlanPatch } from '../model/plan';
import { RULE_CHOICES, RuleCondition, RuleField, RuleList, RuleTest } from '../model/rule';
import { DECISION_KINDS } from '../model/decision';
import { call } from './define';
import { heeding } from './override';

export const RuleCoverage = z.strictObject({
  key: z.string(),
  /** Accounts its condition holds for; of these still in the queue; given to a rep; passed on for want of a candidate. */
  matches: z.number().int(),
  reached: z.number().int(),
  taken: z.number().int(),
  fellThrough: z.number().int(),
  to: z.array(z.strictObject({ rep: z.string(), accounts: z.number().int() })).readonly(),
  fault: z.enum(['dead', 'shadowed', 'starved']).nullable(),
  /** Rules above it that take accounts it matches too, most first. */
  takenBefore: z.array(z.strictObject({ rule: z.string(), accounts: z.number().int() })).readonly(),
  /** What most of those it passed on found no candidate for. */
  lacking: z.enum(['nobody', 'barred', 'industry', 'product', 'need', 'seniority']).nullable(),
});
export type RuleCoverage = z.infer<typeof RuleCoverage>;

/** One account whose owner a run would change; reps by code, null = pool; `rule` null = no rule takes it. */
export const RuleMove = z.strictObject({
  account: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  rule: z.string().nullable(),
});
export type RuleMove = z.infer<typeof RuleMove>;

/** What a run of the plan's rules would do. */
export const RulePreview = z.strictObject({
  /** Of the plan it was made on. */
  revision: z.number().int(),
  /** Accounts the rules are asked about: those that nobody has decided. */
  open: z.number().int(),
  coverage: z.array(RuleCoverage),
  /** Accounts whose recorded outcome changes; 0 = the plan is up to date. */
  outcomes: z.number().int(),
  /** These changes themselves, as part of a patch: a screen shows what the plan becomes by the functions it shows a plan with. */
  edits: z.array(OutcomeEdit),
  /** Accounts that get another owner. */
  moved: z.number().int(),
  reps: z.array(z.strictObject({ rep: z.string(), gained: z.number().int(), lost: z.number().int() })),
  /** The first of the moved ones. */
  moves: z.array(RuleMove),
  /** Accounts that earlier runs left with their owner because of a promise, and that still stand by that decision, with the reason given. */
  left: z.array(z.strictObject({ account: z.string(), reason: z.string(), at: z.string() })),
});
export type RulePreview = z.infer<typeof RulePreview>;

const TracedTest = z.strictObject({
  test: RuleTest,
  holds: z.boolean(),
  negated: z.boolean(),
  found: z.union([z.string(), z.array(z.string()).readonly(), z.number(), z.boolean(), z.null()]),
});

export type TracedTest = z.infer<typeof TracedTest>;

export const RuleTraceOut = z.strictObject({
  key: z.string(),
  name: z.string(),
  outcome: z.enum(['off', 'fails', 'noCandidate', 'takes', 'notReached']),
  by: z.enum(RULE_CHOICES),
  tests: z.array(TracedTest).readonly(),
  candidates: z
    .array(
      z.strictObject({
        rep: z.string(),
        refused: z.enum(['industry', 'product', 'need', 'seniority', 'barred']).nullable(),
        figure: z.number().nullable(),
        chosen: z.boolean(),
      }),
    )
    .readonly(),
});

export type RuleTraceOut = z.infer<typeof RuleTraceOut>;

export const WayToOwnOut = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('owns') }),
  z.strictObject({ kind: z.literal('lift'), decisions: z.array(z.enum(DECISION_KINDS)).readonly() }),
  z.strictObject({ kind: z.literal('decide'), decision: z.enum(['lock', 'manual']) }),
  z.strictObject({ kind: z.literal('moveUnit'), unit: z.string(), territory: z.string() }),
  z.strictObject({ kind: z.literal('ruleOff'), rule: z.string() }),
  z.strictObject({ kind: z.literal('ruleAbove'), rule: z.string(), above: z.string() }),
  z.strictObject({ kind: z.literal('tests'), rule: z.string(), tests: z.array(TracedTest).readonly() }),
]);

export type WayToOwnOut = z.infer<typeof WayToOwnOut>;

const OfPlan = z.strictObject({ planId: PlanId });

export const ruleCalls = {
  /** Runs the plan's rules, or others in their place, in a worker and says what would change; writes nothing. */
  'rules.preview': call(OfPlan.extend({ rules: RuleList.optional() }), RulePreview),
  /** The same, recorded as one change. Refused (`plan.staleRevision`) when the plan is no longer the one previewed. */
  'rules.run': call(
    OfPlan.extend({ revision: z.number().int().nonnegative(), ...heeding }),
    z.strictObject({ meta: PlanMeta, patch: PlanPatch }),
  ),
  /** How many accounts a condition holds for, of all and of those that nobody has decided. */
  'rules.count': call(
    OfPlan.extend({ condition: RuleCondition }),
    z.strictObject({ all: z.number().int(), open: z.number().int() }),
  ),
  /** Words that occur in a field, most frequent first, to choose from. */
  'rules.words': call(
    OfPlan.extend({ field: RuleField }),
    z.array(z.strictObject({ word: z.string(), accounts: z.number().int() })),
  ),
  /** What every rule makes of an account, and with a rep the counter-question: what would have to change. */
  'rules.trace': call(
    OfPlan.extend({ account: z.string().max(64), rep: RepCode.nullable() }),
    z.strictObject({ rules: z.array(RuleTraceOut), ways: z.array(WayToOwnOut) }),
  ),
};
