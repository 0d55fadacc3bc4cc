import { z } from 'zod';
import { Finding } from '../duplicates/finding';
import { MergeChoices, MergeField } from '../duplicates/merge-fields';
import { BANDS } from '../model/bands';
import { AccountCode, PlanId } from '../model/ids';
import { DecisionKind } from '../model/decision';
import { AccountRow } from './accounts';
import { call } from './define';

export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

export const DuplicateStatus = z.strictObject({
  /** The last scan of everything; null = there was none, or thresholds have been lowered below it since. */
  scannedAt: z.iso.datetime().nullable(),
  /** The last look of any kind. */
  lookedAt: z.iso.datetime().nullable(),
  accounts: z.number().int(),
  /** Accounts new or changed since then. */
  stale: z.number().int(),
  /** Groups of names, numbers or addresses so common that only neighbours in them were compared. */
  oversize: z.number().int(),
  open: z.record(Band, z.number().int()),
  notSame: z.number().int(),
  merged: z.number().int(),
});
export type DuplicateStatus = z.infer<typeof DuplicateStatus>;

const PairKey = z.strictObject({ a: AccountCode, b: AccountCode });
export type PairKey = z.infer<typeof PairKey>;

export const DuplicateFilter = z.strictObject({
  /** `notSame`: pairs a person has ruled out. */
  show: z.enum(['open', 'notSame']),
  band: Band.optional(),
  /** Pairs whose owners in the plan differ, or are the same. */
  ownersDiffer: z.boolean().optional(),
  /** At least one of the two counts in this territory; null = in none. */
  territory: z.string().max(64).nullable().optional(),
  search: z.string().max(200).optional(),
});
export type DuplicateFilter = z.infer<typeof DuplicateFilter>;

const PairSide = z.strictObject({
  code: AccountCode,
  name: z.string(),
  unitName: z.string(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
});

export const DuplicateRow = z.strictObject({
  a: PairSide,
  b: PairSide,
  score: z.number(),
  band: Band.nullable(),
  ownersDiffer: z.boolean(),
  /** Accounts that hang together by open pairs with these two; 2 = just them. */
  groupSize: z.number().int(),
  /** For which a person has ruled it out; '' = none given. */
  reason: z.string(),
});
export type DuplicateRow = z.infer<typeof DuplicateRow>;

export const DuplicateSide = z.strictObject({
  account: AccountRow,
  sales: z.number().int(),
  salesAmount: z.number(),
  activities: z.number().int(),
  lastActivity: z.string().nullable(),
  claims: z.number().int(),
});
export type DuplicateSide = z.infer<typeof DuplicateSide>;

/** A decision of a plan on the account that would be merged. */
export const MergedDecision = z.strictObject({
  planId: z.number().int(),
  plan: z.string(),
  kind: DecisionKind,
  rep: z.string().nullable(),
  /** `copied`: the survivor takes it over. `kept`: the survivor has its own of the kind, which stays. */
  fate: z.enum(['copied', 'same', 'kept']),
  /** What the survivor's own says. */
  otherRep: z.string().nullable(),
});
export type MergedDecision = z.infer<typeof MergedDecision>;

export const DuplicateComparison = z.strictObject({
  a: DuplicateSide,
  b: DuplicateSide,
  score: z.number(),
  state: z.enum(['open', 'merged', 'notSame']),
  findings: z.array(Finding),
  /** Great-circle distance; null when one has no position. */
  metres: z.number().nullable(),
  differing: z.array(MergeField),
  suggestedSurvivor: z.enum(['a', 'b']),
  /** Choices with a, or b, as the survivor. */
  choices: z.strictObject({ a: MergeChoices, b: MergeChoices }),
  /** Decisions on the other one when a, or b, survives. */
  decisions: z.strictObject({ a: z.array(MergedDecision), b: z.array(MergedDecision) }),
});
export type DuplicateComparison = z.infer<typeof DuplicateComparison>;

export const MergeSummary = z.strictObject({
  id: z.number().int(),
  at: z.iso.datetime(),
  survivor: z.strictObject({ code: z.string(), name: z.string() }),
  merged: z.strictObject({ code: z.string(), name: z.string() }),
  reason: z.string(),
  undoneAt: z.iso.datetime().nullable(),
});
export type MergeSummary = z.infer<typeof MergeSummary>;

export const DuplicateGroup = z.strictObject({
  members: z.array(
    PairSide.extend({ revenue: z.number().nullable(), lng: z.number().nullable(), lat: z.number().nullable() }),
  ),
  /** Open pairs among them, by place in `members`. */
  links: z.array(z.strictObject({ a: z.number().int(), b: z.number().int(), score: z.number() })),
  /** Pairs of them a person has ruled out: such a group is not merged as one. */
  ruledOut: z.array(z.strictObject({ a: z.number().int(), b: z.number().int() })),
});
export type DuplicateGroup = z.infer<typeof DuplicateGroup>;

const Reason = z.string().trim().max(2000);
const Pairs = z.array(PairKey).min(1).max(20_000);

export const duplicateCalls = {
  'duplicates.status': call(z.strictObject({}), DuplicateStatus),
  /** Compares in a worker: everything, or what changed since the last time. */
  'duplicates.detect': call(z.strictObject({ whole: z.boolean() }), DuplicateStatus),
  'duplicates.list': call(
    z.strictObject({
      planId: PlanId,
      filter: DuplicateFilter,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({ total: z.number().int(), rows: z.array(DuplicateRow) }),
  ),
  'duplicates.compare': call(PairKey.extend({ planId: PlanId }), DuplicateComparison),
  /** Everybody who hangs together with these two by open pairs, the record to keep first. */
  'duplicates.group': call(PairKey.extend({ planId: PlanId }), DuplicateGroup),
  /** Rules pairs out for good, with the reason, or takes that back. */
  'duplicates.decide': call(z.strictObject({ pairs: Pairs, notSame: z.boolean(), reason: Reason }), DuplicateStatus),
  'duplicates.merge': call(
    z.strictObject({ survivor: AccountCode, merged: AccountCode, choices: MergeChoices, reason: Reason }),
    z.strictObject({ mergeId: z.number().int() }),
  ),
  /** Pairs above the "sure" threshold that the bulk merge would merge, and those it leaves to a person. */
  'duplicates.sure': call(
    z.strictObject({ planId: PlanId }),
    z.strictObject({
      merges: z.array(
        z.strictObject({
          survivor: PairSide,
          merged: PairSide,
          score: z.number(),
          ownersDiffer: z.boolean(),
        }),
      ),
      /** Left out because decisions of a plan on the two contradict each other. */
      contradicting: z.number().int(),
    }),
  ),
  /** Merges them with the default choices, in one transaction. */
  'duplicates.mergeAll': call(
    z.strictObject({
      pairs: z
        .array(z.strictObject({ survivor: AccountCode, merged: AccountCode }))
        .min(1)
        .max(20_000),
      reason: Reason,
    }),
    z.strictObject({ mergeIds: z.array(z.number().int()) }),
  ),
  'duplicates.undoMerge': call(z.strictObject({ mergeIds: z.array(z.number().int()).min(1).max(20_000) }), z.null()),
  /** Latest first. */
  'duplicates.merges': call(z.strictObject({}), z.array(MergeSummary)),
};
