import type { Generated } from 'kysely';
import type { Flag, Json } from './schema-types';

export interface AccountMergeTable {
  id: Generated<number>;
  survivor_id: number;
  merged_id: number;
  at: string;
  reason: string;
  /** Columns of the survivor the merge changed, as they were. */
  before: Json;
  /** The same columns as the merge left them. */
  after: Json;
  /** Decisions copied to the survivor: plan and kind. */
  decisions: Json;
  undone_at: string | null;
}

/** Two accounts that may be one, a < b. */
export interface DuplicatePairTable {
  a: number;
  b: number;
  score: number;
  findings: Json;
  state: 'open' | 'merged' | 'notSame';
  found_at: string;
  /** The scan that found it last. */
  seen_at: string;
  decided_at: string | null;
  /** Of a person's for ruling it out; '' = none given. */
  reason: Generated<string>;
}

/** Accounts new or changed since they were last compared. */
export interface DuplicateStaleTable {
  account_id: Generated<number>;
}

/** Made by `shared/duplicates/form.ts` of this version. */
export interface DuplicateFormTable {
  account_id: Generated<number>;
  version: number;
  form: Uint8Array;
}

export interface DuplicateScanTable {
  id: Generated<number>;
  at: string;
  whole: Flag;
  least: number;
  accounts: number;
  touched: number;
  compared: number;
  found: number;
  oversize: number;
}

export interface AccountMadeTable {
  account_id: Generated<number>;
  at: string;
  withdrawn_at: string | null;
}
