import type { Generated } from 'kysely';
import type { OpportunityStatus } from '@shared/model/opportunity';
import type { Flag, Json } from './schema-types';

export interface TeamTable {
  id: Generated<number>;
  name: string;
  /** The name folded, so that "East" and "ＥＡＳＴ" are one team. */
  name_key: string;
  code: string;
  manager: string;
  region: string;
  parent: string;
  deleted_at: string | null;
  source_id: number | null;
}

export interface RepTable {
  id: Generated<number>;
  code: string;
  name: string;
  home_lng: number | null;
  home_lat: number | null;
  seniority: number | null;
  joined_on: string | null;
  capacity_hours: number | null;
  industries: Json;
  products: Json;
  skills: Json;
  performance: number | null;
  deleted_at: string | null;
  team_id: number | null;
  /** Where it last came from. */
  source_id: number | null;
  target: number | null;
}

export interface ContactTable {
  id: Generated<number>;
  /** Its code, or account and name where it has none. */
  key: string;
  account_id: number;
  code: string;
  name: string;
  title: string;
  phone: string;
  email: string;
  preferred: Flag;
  note: string;
  deleted_at: string | null;
  /** The account it was recorded for, where that one has been merged into `account_id`. */
  origin_id: number | null;
  source_id: number | null;
}

export interface OpportunityTable {
  id: Generated<number>;
  /** Its code, or account and name where it has none. */
  key: string;
  account_id: number;
  code: string;
  name: string;
  stage: string;
  amount: number | null;
  probability: number | null;
  expected_close: string | null;
  owner_id: number | null;
  opened_on: string | null;
  status: OpportunityStatus;
  deleted_at: string | null;
  /** The account it was recorded for, where that one has been merged into `account_id`. */
  origin_id: number | null;
  source_id: number | null;
}
