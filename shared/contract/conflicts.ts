import { z } from 'zod';
import {
  CaseState,
  Conflict,
  ConflictType,
  RULING_GROUNDS,
  Ruling,
  RulingForm,
  RulingShare,
  Severity,
  SUGGESTION_REASONS,
  TIMELINE_CODES,
} from '../model/conflict';
import { PlanId } from '../model/ids';
import { PlanMeta, PlanPatch } from '../model/plan';
import { Tier } from '../model/tier';
import { call } from './define';

const OfPlan = z.strictObject({ planId: PlanId });
const Key = Conflict.shape.key;
const Params = z.record(z.string(), z.union([z.string(), z.number()])).readonly();
const Count = z.number().int().nonnegative();

export const ConflictStatus = z.strictObject({
  /** null = nobody has looked yet, and it waits to be asked for: there are many accounts. */
  at: z.string().nullable(),
  accounts: Count,
  open: Count,
  /** Of the open ones. */
  severity: z.record(Severity, Count),
  types: z.record(ConflictType, Count),
  settled: Count,
});
export type ConflictStatus = z.infer<typeof ConflictStatus>;

export const ConflictFilter = z.strictObject({
  state: CaseState,
  types: z.array(ConflictType).max(20).optional(),
  severity: Severity.optional(),
  rep: z.string().max(64).optional(),
  tier: Tier.optional(),
  /** Key; null = in no territory. */
  territory: z.string().max(64).nullable().optional(),
  /** One unit, as chosen on the map. */
  unit: z.string().max(32).optional(),
  search: z.string().max(200).optional(),
});
export type ConflictFilter = z.infer<typeof ConflictFilter>;

export const ConflictRow = z.strictObject({
  conflict: Conflict,
  state: CaseState,
  /** Names of the account or accounts it is about. */
  name: z.string(),
  otherName: z.string(),
  tier: Tier.nullable(),
  /** Key of the territory it lies in. */
  territory: z.string().nullable(),
  firstSeen: z.string(),
});
export type ConflictRow = z.infer<typeof ConflictRow>;

export const RulingSummary = z.strictObject({
  id: z.number().int(),
  key: Key,
  ruling: Ruling,
  form: RulingForm,
  rep: z.string().nullable(),
  territory: z.string().nullable(),
  shares: z.array(RulingShare).readonly(),
  reason: z.string(),
  effectiveOn: z.string(),
  at: z.string(),
  inForce: z.boolean(),
  /** Whether its day has not come yet. */
  waits: z.boolean(),
  /** Code of why it could not take effect on its day. */
  refused: z.string().nullable(),
  ground: z.enum(RULING_GROUNDS).nullable(),
  /** What it was about. */
  subject: z.string(),
});
export type RulingSummary = z.infer<typeof RulingSummary>;

const TimelineEvent = z.strictObject({
  at: z.string(),
  code: z.enum([...TIMELINE_CODES, 'change', 'found', 'ruled']),
  rep: z.string().nullable(),
  account: z.string(),
  params: Params,
});

export const ConflictCase = ConflictRow.extend({
  lastSeen: z.string(),
  goneAt: z.string().nullable(),
  timeline: z.array(TimelineEvent),
  suggestion: z.strictObject({
    ruling: Ruling.nullable(),
    rep: z.string().nullable(),
    territory: z.string().nullable(),
    because: z.enum(SUGGESTION_REASONS),
    params: Params,
    trace: z
      .array(
        z.strictObject({
          ground: z.enum(RULING_GROUNDS),
          outcome: z.enum(['decides', 'several', 'none', 'notReached']),
          reps: z.array(z.string()).readonly(),
          facts: Params,
        }),
      )
      .readonly(),
  }),
  allowed: z.array(Ruling).readonly(),
  /** Present owner by code; null = the pool. */
  owner: z.string().nullable(),
  /** Rulings on this very case, the latest first. */
  rulings: z.array(RulingSummary),
  precedents: z.array(RulingSummary),
});
export type ConflictCase = z.infer<typeof ConflictCase>;

const RulingId = z.number().int();
const Reason = z.string().trim().min(1).max(2000);
/** Planned edits of the plan come back so that the screen follows; null = the plan stays, or is to be read anew. */
const Followed = z.strictObject({
  rulingId: z.number().int(),
  /** The later day on which it takes effect; null = at once. */
  dueOn: z.iso.date().nullable(),
  meta: PlanMeta.nullable(),
  patch: PlanPatch.nullable(),
});

export const conflictCalls = {
  /** Looks again at what was touched since, and counts. */
  'conflicts.status': call(OfPlan, ConflictStatus),
  /** Looks at everything, in a worker. */
  'conflicts.detect': call(OfPlan, ConflictStatus),
  /** Most urgent first, of equals the most money. */
  'conflicts.list': call(
    OfPlan.extend({ filter: ConflictFilter, offset: Count, limit: z.number().int().min(1).max(2000) }),
    z.strictObject({ total: Count, rows: z.array(ConflictRow) }),
  ),
  'conflicts.case': call(OfPlan.extend({ key: Key }), ConflictCase),
  /** Open cases by unit: where they are on the map. */
  'conflicts.places': call(OfPlan, z.array(z.strictObject({ unit: z.string(), cases: Count, worst: Severity }))),
  'conflicts.rule': call(
    OfPlan.extend({
      key: Key,
      ruling: Ruling.exclude(['waive']),
      form: RulingForm,
      rep: z.string().max(64).nullable(),
      territory: z.string().max(64).nullable(),
      /** Of a merge: the account that stays. */
      survivor: z.string().max(64).nullable(),
      shares: z.array(RulingShare).max(20),
      reason: Reason,
      effectiveOn: z.iso.date(),
    }),
    Followed,
  ),
  'conflicts.waive': call(OfPlan.extend({ key: Key, reason: Reason }), z.strictObject({ rulingId: RulingId })),
  /** Every open case that matches, for one reason, in a worker. Cancelled, none is. */
  'conflicts.waiveAll': call(
    OfPlan.extend({ filter: ConflictFilter.omit({ state: true }), reason: Reason }),
    z.strictObject({ rulingIds: z.array(RulingId) }),
  ),
  /** Many waivers are taken back in a worker. */
  'conflicts.undo': call(
    OfPlan.extend({ rulingIds: z.array(RulingId).min(1).max(1_000_000) }),
    z.strictObject({ meta: PlanMeta.nullable(), patch: PlanPatch.nullable() }),
  ),
};
