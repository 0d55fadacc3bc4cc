import type { Generated } from 'kysely';
import type { Json } from './schema-types';

export interface ScenarioTable {
  id: Generated<number>;
  name: string;
  /** Folded, so that no two scenarios in use are called the same. */
  name_key: string;
  assumptions: Json;
  loss_low: number;
  loss_likely: number;
  loss_high: number;
  note: string;
  created_at: string;
  updated_at: string;
  removed_at: string | null;
}

export interface PlanRecordTable {
  id: Generated<number>;
  plan_id: number;
  kind: 'note' | 'decision';
  what: string;
  why: string;
  who: string;
  decided_on: string | null;
  /** The record it puts right. */
  corrects: number | null;
  at: string;
  actor: string;
}
