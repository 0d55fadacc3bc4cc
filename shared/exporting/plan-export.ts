import { balance, type Balance } from '../metrics/balance';
import { disruption, type Disruption } from '../metrics/disruption';
import type { BasemapInfo } from '../contract/workspace';
import type { PlanMeta, UnitOverlap } from '../model/plan';
import type { PlanRecord } from '../model/plan-record';
import type { WorkspaceSettings } from '../model/settings';
import type { Evaluation } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import type { Locale } from './columns';

/** A plan with what it carries. */
export interface EvaluatedPlan {
  readonly meta: PlanMeta;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
}

/** All an export is made of; figures come from the same functions the screen uses. */
export interface PlanExport extends EvaluatedPlan {
  readonly locale: Locale;
  readonly exportedAt: string;
  readonly workspace: { readonly name: string; readonly sample: boolean; readonly basemap: BasemapInfo };
  readonly settings: WorkspaceSettings;
  readonly field: Field;
  readonly index: FieldIndex;
  readonly overlaps: readonly UnitOverlap[];
  /** Notes and decisions, oldest first. */
  readonly records: readonly PlanRecord[];
  /** Names of regions by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** What the plan is compared with: the active plan, or the plan the active one was made from. */
  readonly against: EvaluatedPlan | null;
  /** Texts of each account by index. */
  readonly accounts: { readonly name: readonly string[]; readonly industry: readonly string[] };
  /** Code of an account → code of the account it belongs to, be it known or not. */
  readonly parents: ReadonlyMap<string, string>;
}

export function balanceOf(plan: PlanExport): Balance {
  return balance(plan.field, plan.snapshot, plan.index, plan.evaluation, plan.settings.balance);
}

export function disruptionOf(plan: PlanExport): Disruption | null {
  if (plan.against === null) return null;
  const { ownership } = plan.evaluation;
  return disruption(plan.field, plan.against.evaluation.ownership, ownership, plan.settings.disruption);
}

const MINOR_UNITS = 100;
const SECONDS_PER_HOUR = 3600;

/** Minor units to currency units. */
export function money(minor: number): number {
  return minor / MINOR_UNITS;
}

export function hours(seconds: number): number {
  return seconds / SECONDS_PER_HOUR;
}

/** A figure of a measure in the unit people read it in. */
export function inMeasure(value: number, measure: WorkspaceSettings['balance']['measure']): number {
  switch (measure) {
    case 'revenue':
    case 'potential':
      return money(value);
    case 'workload':
      return hours(value);
    case 'accounts':
    case 'index':
      return value;
  }
}

/** Name of a unit in the language of the export. */
export function unitName(plan: PlanExport, unit: number): string {
  const { units } = plan.field;
  return plan.locale === 'en' ? units.nameEn[unit] || units.name[unit] : units.name[unit];
}
