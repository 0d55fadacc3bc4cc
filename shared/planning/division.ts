import { RepCode, TerritoryKey, UnitCode, } from '../model/ids';
import type { PlanPatch, TerritoryEdit, UnitMove, UnitOverlap } from '../model/plan';
import type { Territory } from '../model/territory';
import type { Field } from './field';
import { newTerritory } from './edits';
import { type FieldIndex, type PlanSnapshot } from './snapshot';

/** One unit of a division as a file gives it. */
export interface DivisionRow {
  readonly unit: string;
  /** Stable key where the file has one. */
  readonly key: string | null;
  readonly territory: string;
  readonly rep: string | null;
}

export interface Division {
  readonly patch: PlanPatch;
  /** Units that a second territory claims; the first row has the unit. */
  readonly overlaps: readonly UnitOverlap[];
}
