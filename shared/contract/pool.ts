import { z } from 'zod';
import { ClaimEditKind, ClaimEnd, ClaimStateName, PoolReason, PoolState } from '../model/claim';
import { AccountCode, PlanId, RepCode } from '../model/ids';
import { PlanMeta, PlanPatch } from '../model/plan';
import { PoolPolicy } from '../model/policy';
import { Tier } from '../model/tier';
import { call } from './define';
import { DryRunReport } from './pool-dry-run';

const Day = z.iso.date();
const Reason = z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** What every list of the pool says of an account; reps by code, null = nobody. */
const Named = z.strictObject({
  account: AccountCode,
  name: z.string(),
  tier: Tier,
  unitName: z.string(),
  /** Currency units a year; 0 = none known. */
  revenue: z.number(),
  potential: z.number(),
  owner: z.string().nullable(),
});

export const PoolRow = Named.extend({
  why: PoolReason,
  reason: z.string(),
  since: Day.nullable(),
  lastRep: z.string().nullable(),
  lastActivity: Day.nullable(),
});
export type PoolRow = z.infer<typeof PoolRow>;

const ClaimStanding = z.strictObject({
  state: ClaimStateName,
  protectedUntil: Day,
  /** null = never taken back for want of activity. */
  keptUntil: Day.nullable(),
  hardStop: Day,
  because: z.enum(['inactive', 'hardStop']).nullable(),
  warning: z.strictObject({ what: z.enum(['protection', 'recycle']), until: Day, days: z.number().int() }).nullable(),
});

const Contact = z.strictObject({
  state: z.enum(['inTime', 'late', 'due', 'missed']),
  due: z.string(),
  made: z.string().nullable(),
  hoursLate: z.number(),
});

export const ClaimRow = Named.extend({
  id: z.number().int(),
  rep: z.string(),
  registeredAt: z.string(),
  standing: ClaimStanding,
  contact: Contact.nullable(),
  lastActivity: Day.nullable(),
  ended: z.strictObject({ at: z.string(), how: ClaimEnd, reason: z.string() }).nullable(),
  /** Reps whose claims on the account run at the same time. */
  rivals: z.array(z.string()),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

const Suggestion = z.strictObject({ rep: z.string(), why: z.enum(['active', 'nearest']) });

export const DueRow = Named.extend({
  rep: z.string(),
  what: z.enum(['contact', 'followUp']),
  state: z.enum(['late', 'due', 'missed', 'soon', 'overdue', 'never']),
  /** A day or a minute; null = none can be named. */
  due: z.string().nullable(),
  /** Days past due; hours ÷ 24 for first contacts. */
  daysLate: z.number(),
  last: Day.nullable(),
  /** Days between visits by the cadence; null for first contacts. */
  interval: z.number().int().nullable(),
  suggestion: Suggestion.nullable(),
});
export type DueRow = z.infer<typeof DueRow>;

/** What one rep has to do, and holds by claims against the caps. */
export const RepDuty = z.strictObject({
  rep: z.string(),
  contactsOpen: z.number().int(),
  contactsLate: z.number().int(),
  followUpsSoon: z.number().int(),
  followUpsOverdue: z.number().int(),
  never: z.number().int(),
  held: z.number().int(),
});
export type RepDuty = z.infer<typeof RepDuty>;

export const AccountStanding = z.strictObject({
  state: PoolState,
  by: ClaimRow.nullable(),
  claims: z.array(ClaimRow),
  followUp: z
    .strictObject({
      state: z.enum(['fine', 'soon', 'overdue', 'never']),
      interval: z.number().int(),
      due: Day.nullable(),
      overdueDays: z.number().int(),
    })
    .nullable(),
  lastActivity: Day.nullable(),
  why: PoolReason.nullable(),
});
export type AccountStanding = z.infer<typeof AccountStanding>;

const Left = z.strictObject({
  account: z.string(),
  name: z.string(),
  reasons: z.array(Reason),
  overridable: z.boolean(),
});
export type Left = z.infer<typeof Left>;

const Done = z.strictObject({
  /** null = nothing was done. */
  edit: z.number().int().nullable(),
  done: z.number().int(),
  left: z.array(Left),
  /** The change of the plan that went with it. */
  change: z.strictObject({ meta: PlanMeta, patch: PlanPatch }).nullable(),
});

export const ClaimEditRow = z.strictObject({
  id: z.number().int(),
  at: z.iso.datetime(),
  kind: ClaimEditKind,
  state: z.enum(['done', 'undone']),
  reason: z.string(),
  reps: z.array(z.string()),
  accounts: z.array(z.string()),
  count: z.number().int(),
});
export type ClaimEditRow = z.infer<typeof ClaimEditRow>;

const GuardRow = z.strictObject({ account: z.string(), rep: z.string(), until: Day });
const GuardRows = z.strictObject({
  protections: z.array(GuardRow),
  resting: z.array(GuardRow),
  /** By rep, in the field's order. */
  held: z.instanceof(Int32Array),
  today: z.instanceof(Int32Array),
  limits: PoolPolicy.pick({ claimsPerDay: true, heldAtMost: true }),
});

const OfPlan = z.strictObject({ planId: PlanId });
const Accounts = z.array(AccountCode).min(1).max(20_000);

export const poolCalls = {
  /** Accounts nobody owns in the plan, on the day the data speaks of; the first of them, all counted. */
  'pool.list': call(OfPlan, z.strictObject({ asOf: Day, total: z.number().int(), rows: z.array(PoolRow) })),
  'pool.claims': call(OfPlan, z.strictObject({ asOf: Day, total: z.number().int(), rows: z.array(ClaimRow) })),
  /** `reps` counts all; `rows` are the most pressing. */
  'pool.due': call(
    OfPlan,
    z.strictObject({ asOf: Day, total: z.number().int(), reps: z.array(RepDuty), rows: z.array(DueRow) }),
  ),
  'pool.account': call(OfPlan.extend({ account: AccountCode }), AccountStanding),
  /** What claims and the policy ask of every edit, so that the screen sees what it would break before it is made. */
  'pool.guards': call(z.strictObject({}), GuardRows),
  /** What stands against a claim; writes nothing. */
  'pool.check': call(OfPlan.extend({ accounts: Accounts, rep: RepCode }), z.array(Left)),
  /**
   * Registers claims of one rep, and gives the rep by hand what the plan gives to nobody or, with an override, to another.
   * What the policy is against is left out and told, unless a reason overrides it.
   */
  'pool.claim': call(OfPlan.extend({ accounts: Accounts, rep: RepCode, override: z.string().trim().max(2000) }), Done),
  /** Gives accounts back, or takes them back by the policy; both put them in the pool of the plan, as one change. */
  'pool.release': call(OfPlan.extend({ accounts: Accounts, how: ClaimEnd, reason: z.string().trim().max(2000) }), Done),
  'pool.edits': call(z.strictObject({}), z.array(ClaimEditRow)),
  /** @throws pool.builtUpon, pool.undoInOrder */
  'pool.step': call(z.strictObject({ edit: z.number().int(), turn: z.enum(['undo', 'redo']) }), z.null()),
  /** Replays the present policy and this one over the recorded history, in a worker; writes nothing. */
  'pool.dryRun': call(z.strictObject({ policy: PoolPolicy }), DryRunReport),
};
