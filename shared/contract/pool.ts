import { z } from 'zod';
import { ClaimEditKind, ClaimEnd, PoolReason, PoolState } from '../model/claim';
import { AccountCode, PlanId, RepCode } from '../model/ids';
import { PlanMeta, PlanPatch } from '../model/plan';
import { PoolPolicy } from '../model/policy';
import { call } from './define';
import { DryRunReport } from './pool-dry-run';
import { ClaimRow } from './pool-lists';

const Day = z.iso.date();
const Reason = z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

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
