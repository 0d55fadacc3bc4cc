import type { Generated } from 'kysely';
import type { Ruling, RulingForm } from '@shared/model/conflict';
import type { Flag, Json } from './schema-types';

export interface ConflictCaseTable {
  plan_id: number;
  key: string;
  /** JSON of a Conflict. */
  found: Json;
  first_seen: string;
  /** Of one that is still found: when it last changed. */
  last_seen: string;
  gone_at: string | null;
}

export interface ConflictRulingTable {
  id: Generated<number>;
  plan_id: number;
  key: string;
  type: string;
  ruling: Ruling;
  form: RulingForm;
  account: string | null;
  rep: string | null;
  territory: string | null;
  shares: Json;
  reason: string;
  effective_on: string;
  /** The day the data spoke of then. */
  as_of: string;
  at: string;
  fingerprint: string;
  profile: Json;
  evidence: Json;
  /** The change of the plan it became. */
  seq: number | null;
  merge_id: number | null;
  undo_seq: number | null;
  undone_at: string | null;
}

export interface ConflictScanTable {
  plan_id: number;
  at: string;
  audit_id: number;
  whole: Flag;
  accounts: number;
  judged: number;
  found: number;
}

export interface ConflictStaleTable {
  account_id: number;
}

export interface HandoverNoteTable {
  id: Generated<number>;
  plan_id: number;
  account: string;
  note: string;
  reason: string;
  at: string;
  /** null = in force. */
  replaced_at: string | null;
}

export interface DueRulingTable {
  ruling_id: number;
  plan_id: number;
  due_on: string;
  survivor: string | null;
  state: 'waiting' | 'done' | 'refused';
  at: string | null;
  problem: string | null;
  seq: number | null;
  merge_id: number | null;
}

export interface DueDealTable {
  plan_id: number;
  opportunity_id: number;
  from_rep_id: number | null;
  how: 'exempt' | 'holdout' | 'now';
  due_on: string | null;
  state: 'waiting' | 'done' | 'void';
  at: string | null;
}
