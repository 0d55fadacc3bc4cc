import { z } from 'zod';

/** Every kind of conflict of DESIGN section 2, in the order the desk lists them. */
export const CONFLICT_TYPES = [
  'doubleClaim',
  'foreignOrder',
  'foreignActivity',
  'duplicateOwners',
  'lateFirstContact',
  'followUpLapsed',
  'claimExpired',
  'accountNowhere',
  'unitOverlap',
  'unitNowhere',
  'repOverCapacity',
  'territorySplit',
  'territoryEmpty',
  'territoryHole',
] as const;
export const ConflictType = z.enum(CONFLICT_TYPES);
export type ConflictType = z.infer<typeof ConflictType>;

/** Most urgent first. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const CASE_STATES = ['open', 'ruled', 'waived', 'gone'] as const;
/** `gone`: no longer found, and nobody had to decide. */
export const CaseState = z.enum(CASE_STATES);
export type CaseState = z.infer<typeof CaseState>;

/** What a case can be ruled to, in the order of their number keys. */
export const RULINGS = ['keep', 'transfer', 'share', 'pool', 'merge', 'waive'] as const;
export const Ruling = z.enum(RULINGS);
export type Ruling = z.infer<typeof Ruling>;

/** What a ruling on an account becomes in the plan: the ruling itself, something stronger, weaker, or a bar on the other party. */
export const RULING_FORMS = ['ruling', 'lock', 'manual', 'exclusion'] as const;
export const RulingForm = z.enum(RULING_FORMS);
export type RulingForm = z.infer<typeof RulingForm>;

/** Part of an account's results that a rep is credited with, when it is shared. */
export const RulingShare = z.strictObject({ rep: z.string().max(64), percent: z.number().int().min(0).max(100) });
export type RulingShare = z.infer<typeof RulingShare>;

export const PARTY_ROLES = ['owner', 'claimant', 'seller', 'visitor', 'territoryOwner', 'rep'] as const;
export const PartyRole = z.enum(PARTY_ROLES);
export type PartyRole = z.infer<typeof PartyRole>;

export const ConflictParty = z.strictObject({ rep: z.string().max(64), role: PartyRole });
export type ConflictParty = z.infer<typeof ConflictParty>;

/** A conflict as found. Everything by stable keys, so that it means the same in the next field. */
export const Conflict = z.strictObject({
  /** Stable: the same conflict has the same key whenever it is found. */
  key: z.string().min(1).max(300),
  type: ConflictType,
  severity: Severity,
  account: z.string().max(64).nullable(),
  /** The second account of a pair. */
  other: z.string().max(64).nullable(),
  unit: z.string().max(32).nullable(),
  territory: z.string().max(64).nullable(),
  parties: z.array(ConflictParty).readonly(),
  /** Parameters of the sentence that says what is wrong. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Money in it, in minor units: revenue and pipeline of what is contested. */
  stake: z.number(),
  /** Changes when there is new evidence: a ruling holds for the evidence it was made on. */
  fingerprint: z.string().max(400),
});
export type Conflict = z.infer<typeof Conflict>;

/** Why a ruling is suggested; message keys below `conflicts.because.`. */
export const SUGGESTION_REASONS = [
  'ground',
  'noGround',
  'contactMade',
  'recycle',
  'stillFollowed',
  'claimRenewed',
  'duplicate',
  'heldByPlan',
  'neighbour',
  'planWork',
  'nothing',
] as const;
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number];

/** Evidence by kind; message keys below `conflicts.event.`. */
export const TIMELINE_CODES = [
  'registered',
  'assigned',
  'firstContact',
  'contactDue',
  'expired',
  'expires',
  'activity',
  'order',
  'since',
] as const;

/** Grounds a suggested ruling can stand on. Seniority is none of them. */
export const RULING_GROUNDS = ['protectedClaim', 'registeredWork', 'substantialWork', 'territoryOwner'] as const;
export const RulingGround = z.enum(RULING_GROUNDS);
export type RulingGround = z.infer<typeof RulingGround>;

/** What counts as a conflict, and by what a ruling is suggested. */
export const ConflictSettings = z.strictObject({
  /** Older records are no evidence any more. */
  lookBackDays: z.number().int().min(1).max(3660),
  /** Within so many days, so many activities or so many orders are substantial work. */
  workDays: z.number().int().min(1).max(3660),
  workActivities: z.number().int().min(1).max(1000),
  workOrders: z.number().int().min(1).max(1000),
  /** Follow-up has lapsed when the last activity is older than the cadence's interval times this. */
  lapsedFactor: z.number().min(1).max(20),
  /** The first ground that singles out one party decides; one that is not listed does not count. */
  grounds: z
    .array(RulingGround)
    .min(1)
    .max(4)
    .refine((grounds) => new Set(grounds).size === grounds.length, 'grounds.twice'),
});
export type ConflictSettings = z.infer<typeof ConflictSettings>;
