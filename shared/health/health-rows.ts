import type { HealthEntity } from '../model/health';

/** A file that was imported, as recorded. */
export interface SourceRow {
  readonly id: number;
  readonly kind: string;
  readonly fileName: string;
  readonly at: string;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * What the health of a workspace is judged from. Columns have one entry an account; those of `filled`, one of their entity. Reps are database ids,
 * 0 = nobody; days count from 1970-01-01, -1 = never.
 */
export interface HealthRows {
  /** The day the data speaks of: ages of activities and sales count from it. */
  readonly asOfDay: number;
  /** Today: ages of imports count from it. */
  readonly today: number;
  /** Bit k set = the k-th of the entity's HEALTH_FIELDS is filled. */
  readonly filled: Readonly<Record<HealthEntity, Int32Array>>;
  readonly accounts: {
    readonly owner: Int32Array;
    readonly activityDay: Int32Array;
    readonly activityRep: Int32Array;
    /** Where more than one rep was active within ACTIVE_DAYS before the day the data speaks of: one who is not the owner. */
    readonly rivalActive: Int32Array;
    readonly saleDay: Int32Array;
    readonly saleRep: Int32Array;
    /** A rep other than the owner whose claim runs, 0 = none. */
    readonly rivalClaimant: Int32Array;
    /** Reps whose claim runs. */
    readonly claimants: Int32Array;
    /** 1 = belongs to an account nobody knows, 2 = belongs, along the way, to itself. */
    readonly parent: Uint8Array;
    readonly updateDay: Int32Array;
    /** Index into `sources` of the last import that named the account, -1 = none recorded. */
    readonly source: Int32Array;
    /** 1 = in a pair of probable duplicates that nobody has ruled on; null while none have been looked for. */
    readonly duplicate: Uint8Array | null;
  };
  readonly sources: readonly SourceRow[];
}

/** Two reps who both saw an account within these many days are both active on it. */
export const ACTIVE_DAYS = 90;

/** An account nobody has seen for longer counts as stale. */
export const STALE_DAYS = 180;

/** Of an account's fields, those that planning cannot do without: one that lacks any of them counts as incomplete. */
export const NEEDED_FIELDS = ['unit', 'presentOwner', 'industry', 'revenue', 'potential'] as const;
