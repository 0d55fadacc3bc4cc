import { z } from 'zod';

/** What of each entity can be filled; the order is the bit of the columns called `filled`. */
export const HEALTH_FIELDS = {
  account: [
    'unit',
    'position',
    'presentOwner',
    'industry',
    'revenue',
    'potential',
    'growth',
    'margin',
    'pipeline',
    'since',
    'creditCode',
    'phone',
    'address',
    'products',
    'needs',
  ],
  rep: ['team', 'home', 'capacityHours', 'seniority', 'joinedOn', 'industries', 'products', 'skills', 'performance'],
  contact: ['title', 'phone', 'email'],
  opportunity: ['stage', 'amount', 'probability', 'expectedClose', 'owner'],
  unit: ['capacity', 'customersStart', 'newCustomers', 'lostCustomers', 'competition', 'ownRevenue', 'twoPeriods'],
} as const;

export const HEALTH_ENTITIES = ['account', 'rep', 'contact', 'opportunity', 'unit'] as const;
export const HealthEntity = z.enum(HEALTH_ENTITIES);
export type HealthEntity = z.infer<typeof HealthEntity>;

/** What ages are counted from: the last visit or contact, the last sale, the last import that named the account. */
export const HEALTH_EVENTS = ['activity', 'sale', 'update'] as const;
export type HealthEvent = (typeof HEALTH_EVENTS)[number];

/** Upper ends in days of the age classes; `older` lies beyond the last, `never` has no event at all. */
export const AGE_ENDS = [30, 90, 180, 365] as const;
export const AGE_CLASSES = ['d30', 'd90', 'd180', 'd365', 'older', 'never'] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

/** Signs that people see the owner of an account differently, or that its family makes no sense. */
export const CONTRADICTIONS = [
  'ownerNotClaimant',
  'ownerNotActive',
  'ownerNotSeller',
  'twoRepsActive',
  'twoClaimants',
  'unknownParent',
  'parentCircle',
] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** Those of them that leave open who the owner is; the others are of the family an account belongs to. */
export const OWNER_CONTRADICTIONS = [
  'ownerNotClaimant',
  'ownerNotActive',
  'ownerNotSeller',
  'twoRepsActive',
  'twoClaimants',
] as const satisfies readonly Contradiction[];

/** Sums of several findings, as the head of the page and the table of sources show them. */
export const HEALTH_SUMS = ['incomplete', 'unplaced', 'stale', 'contradictory', 'duplicate'] as const;
export type HealthSum = (typeof HEALTH_SUMS)[number];

/** `area.name`: a finding whose number opens the list of those concerned. */
export const HealthIssue = z
  .string()
  .regex(/^(account|rep|contact|opportunity|unit|activity|sale|update|contradiction|sum)\.[A-Za-z0-9]+$/);
export type HealthIssue = z.infer<typeof HealthIssue>;

const Count = z.number().int().nonnegative();

/** One number of the page: how many are concerned, and by which issue their list is asked for. */
export const Finding = z.strictObject({ issue: HealthIssue, count: Count });
export type Finding = z.infer<typeof Finding>;

export const EntityCompleteness = z.strictObject({
  entity: HealthEntity,
  total: Count,
  /** Those lacking each field, in the order of HEALTH_FIELDS. */
  missing: z.array(Finding),
});
export type EntityCompleteness = z.infer<typeof EntityCompleteness>;

/** A file that was imported, and the state of the accounts it was the last to name. */
export const SourceHealth = z.strictObject({
  /** Of the import; null = accounts no recorded import names. */
  id: z.number().int().nullable(),
  kind: z.string(),
  fileName: z.string(),
  at: z.iso.datetime().nullable(),
  rows: z.strictObject({ read: Count, accepted: Count, rejected: Count }).nullable(),
  accounts: Count,
  /** Mean share of account fields filled; null without accounts. */
  completeness: z.number().min(0).max(1).nullable(),
  findings: z.array(Finding),
});
export type SourceHealth = z.infer<typeof SourceHealth>;

/** Shares in [0, 1] that the score is the mean of; null = not measured, left out of the mean. */
export const HealthParts = z.strictObject({
  complete: z.number().min(0).max(1),
  placed: z.number().min(0).max(1),
  fresh: z.number().min(0).max(1),
  agreed: z.number().min(0).max(1),
  unique: z.number().min(0).max(1).nullable(),
});
export type HealthParts = z.infer<typeof HealthParts>;

/** What is kept of a reading, to be compared with later ones. */
export const HealthFigures = z.strictObject({
  accounts: Count,
  /** 100 × mean of the parts; null without accounts. */
  score: z.number().min(0).max(100).nullable(),
  parts: HealthParts.nullable(),
  incomplete: Count,
  unplaced: Count,
  stale: Count,
  contradictory: Count,
  /** null while duplicates have never been looked for. */
  duplicate: Count.nullable(),
});
export type HealthFigures = z.infer<typeof HealthFigures>;

export const HealthReading = z.strictObject({
  at: z.iso.datetime(),
  /** `import` = taken after one; `opened` = the first look of a day. */
  cause: z.enum(['import', 'opened']),
  figures: HealthFigures,
});
export type HealthReading = z.infer<typeof HealthReading>;

export const HealthReport = z.strictObject({
  figures: HealthFigures,
  completeness: z.array(EntityCompleteness),
  /** By event, a finding an age class. */
  ages: z.array(z.strictObject({ event: z.enum(HEALTH_EVENTS), classes: z.array(Finding) })),
  contradictions: z.array(Finding),
  sources: z.array(SourceHealth),
});
export type HealthReport = z.infer<typeof HealthReport>;

/** One line of the list behind a number; `detail` says what is wrong with it, in terms of the issue. */
export const HealthItem = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  owner: z.string(),
  /** ISO day of the event an age counts from; empty where none. */
  day: z.string(),
  /** The other rep of a contradiction; names of missing fields, by their key. */
  other: z.string(),
  missing: z.array(z.string()),
  /** All that contradicts itself in it, where several contradictions are listed together. */
  why: z.array(z.enum(CONTRADICTIONS)),
});
export type HealthItem = z.infer<typeof HealthItem>;
