import { z } from 'zod';
import { ClaimEnd, ClaimFilter, ClaimStateName, PoolReason } from '../model/claim';
import { AccountCode, PlanId } from '../model/ids';
import { Tier } from '../model/tier';
import { call } from './define';

const Day = z.iso.date();

/** What every list of the pool says of an account; reps by code, null = nobody. */
const Named = z.strictObject({
  account: AccountCode,
  name: z.string(),
  tier: Tier,
  /** Code; null = it has no place. */
  unit: z.string().nullable(),
  /** Name of the unit in the language of the basemap. */
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

const ACCOUNT_SORTS = ['name', 'code', 'tier', 'unit', 'revenue'] as const;
const Count = z.number().int().nonnegative();

function sliceBy<S extends readonly string[]>(more: S) {
  return {
    planId: PlanId,
    /** Words that name or code, place, rep or reason must hold. */
    search: z.string().max(200).optional(),
    /** Without it the most pressing first. */
    sort: z.strictObject({ by: z.enum([...ACCOUNT_SORTS, ...more]), descending: z.boolean() }).optional(),
    offset: Count,
    limit: z.number().int().min(1).max(1000),
  };
}

/** A slice of what matches: `total` counts that, `all` what there is at all. */
function slicesOf<R extends z.ZodType>(row: R) {
  return { asOf: Day, all: Count, total: Count, rows: z.array(row) };
}

export const PoolQuery = z.strictObject({
  ...sliceBy(['why', 'since', 'lastRep', 'lastActivity']),
  why: PoolReason.optional(),
});
export type PoolQuery = z.infer<typeof PoolQuery>;

export const ClaimsQuery = z.strictObject({
  ...sliceBy(['rep', 'owner', 'registered', 'state', 'protectedUntil', 'keptUntil', 'contact', 'rivals']),
  state: ClaimFilter.optional(),
});
export type ClaimsQuery = z.infer<typeof ClaimsQuery>;

export const DueQuery = z.strictObject({
  ...sliceBy(['rep', 'what', 'state', 'due', 'late', 'last', 'interval']),
  what: DueRow.shape.what.optional(),
  rep: z.string().max(64).optional(),
});
export type DueQuery = z.infer<typeof DueQuery>;

export const poolListCalls = {
  /** Accounts nobody owns in the plan, on the day the data speaks of; `reasons` are those that occur. */
  'pool.list': call(PoolQuery, z.strictObject({ ...slicesOf(PoolRow), reasons: z.array(PoolReason) })),
  'pool.claims': call(
    ClaimsQuery,
    z.strictObject({ ...slicesOf(ClaimRow), counts: z.record(ClaimFilter, Count), recyclable: Count }),
  ),
  /** Accounts that the policy lets their claimants' go of, among the claims that match; at most as many as one act takes. */
  'pool.recyclable': call(
    ClaimsQuery.pick({ planId: true, search: true, state: true }),
    z.strictObject({ accounts: z.array(AccountCode) }),
  ),
  /** `reps` counts all. */
  'pool.due': call(DueQuery, z.strictObject({ ...slicesOf(DueRow), reps: z.array(RepDuty) })),
};
