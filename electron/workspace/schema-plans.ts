import type { Generated } from 'kysely';
import type { DecisionKind } from '@shared/model/decision';
import type { PlanState } from '@shared/model/plan';
import type { Flag } from './schema-types';

export interface PlanTable {
  id: Generated<number>;
  name: string;
  /** The name folded, so that "East" and "ＥＡＳＴ" are one name. */
  name_key: string;
  state: PlanState;
  base_plan_id: number | null;
  effective_date: string | null;
  note: string;
  created_at: string;
  activated_at: string | null;
  archived_at: string | null;
  revision: number;
  /** Made by an import that has been undone: neither listed nor opened; its history stays. */
  withdrawn_at: string | null;
}

export interface TerritoryTable {
  plan_id: number;
  key: string;
  /** Index into the plan's territories. */
  ordinal: number;
  name: string;
  rep_id: number | null;
  parent_key: string | null;
  target_share: number | null;
  locked: Flag;
  removed: Flag;
  note: string;
  /** Stands in for the rep. */
  deputy_id: number | null;
}

/** A unit without a row is in no territory; the primary key keeps it out of two. */
export interface PlanUnitTable {
  plan_id: number;
  unit_id: number;
  territory_key: string;
}

export interface PlanOverlapTable {
  plan_id: number;
  unit_id: number;
  territory_key: string;
}

export interface PlanRuleTable {
  plan_id: number;
  /** Rank in the list, from 0. */
  ordinal: number;
  key: string;
  /** JSON of an AllocationRule. */
  rule: string;
}

/** What the latest run of the rules gave. */
export interface PlanOutcomeTable {
  plan_id: number;
  account_id: number;
  rule_key: string;
  rule_name: string;
  rep_id: number;
}

/** Reps who work an account beside its owner. */
export interface PlanFollowerTable {
  plan_id: number;
  account_id: number;
  ordinal: number;
  rep_id: number;
  /** Of work and credit, 0-1. */
  share: number;
}

export interface PlanDecisionTable {
  plan_id: number;
  account_id: number;
  kind: DecisionKind;
  rep_id: number | null;
  reason: string;
}
