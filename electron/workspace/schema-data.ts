import type { Generated } from 'kysely';
import type { PlacedBy } from '@shared/model/account';
import type { ClaimEditKind, ClaimEnd } from '@shared/model/claim';
import type { Flag, Json } from './schema-types';

export interface AccountTable {
  id: Generated<number>;
  code: string;
  name: string;
  credit_code: string;
  unit_id: number | null;
  lng: number | null;
  lat: number | null;
  address: string;
  phone: string;
  industry: string;
  products: Json;
  needs: Json;
  revenue: number | null;
  potential: number | null;
  growth: number | null;
  margin: number | null;
  strategic: Flag;
  pipeline: number | null;
  since: string | null;
  present_owner_id: number | null;
  deleted_at: string | null;
  /** The account that stands for this one since they were merged; `deleted_at` is set then too. */
  merged_into: number | null;
  placed_by: PlacedBy;
  confidence: number | null;
  place_words: Json;
  place_problem: Json | null;
  /** Set aside in the list of those to place. */
  place_aside: Flag;
  /** Where it last came from. */
  source_id: number | null;
  /** Code of the account it belongs to, as the file has it; '' = none. */
  parent_code: string;
  /** Where it was last said who serves it. */
  owner_source_id: number | null;
  /** Who follows it beside its owner, as the file has it. */
  present_followers: Json;
}

export interface MarketFigureTable {
  unit_id: number;
  period: number;
  capacity: number | null;
  customers_start: number | null;
  new_customers: number | null;
  lost_customers: number | null;
  competition: number | null;
  own_revenue: number | null;
  source_id: number | null;
  deleted_at: string | null;
}

export interface SaleTable {
  id: Generated<number>;
  account_id: number;
  /** As imported: 2025, 2025-Q1, 2025-03 or 2025-03-31. */
  period: string;
  /** First month after the period, as year × 12 + month − 1. */
  end_month: number;
  amount: number;
  rep_id: number | null;
  /** The account it was recorded for, where that one has been merged into `account_id`. */
  origin_id: number | null;
}

export interface ActivityTable {
  id: Generated<number>;
  account_id: number;
  rep_id: number | null;
  at: string;
  kind: string;
  origin_id: number | null;
  /** 1 to 5; null = not given. */
  satisfaction: number | null;
}

export interface ClaimTable {
  id: Generated<number>;
  account_id: number;
  rep_id: number;
  registered_at: string;
  expires_at: string | null;
  assigned_at: string | null;
  first_contact_at: string | null;
  origin_id: number | null;
  ended_at: string | null;
  ended_how: ClaimEnd | null;
  end_reason: Generated<string>;
  /** Why it was registered though the policy was against it. */
  override_reason: Generated<string>;
  /** Taken back as though it had never been registered. */
  withdrawn_at: string | null;
}

/** One edit of claims, to be taken back and made again. */
export interface ClaimEditTable {
  id: Generated<number>;
  at: string;
  kind: ClaimEditKind;
  state: 'done' | 'undone';
  reason: string;
  /** The change of a plan that went with it. */
  plan_id: number | null;
  seq: number | null;
  entries: Json;
}
