import type { Maturity } from '@shared/model/maturity';
import type { Balance } from '@shared/metrics/balance';
import type { Evaluation } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import type { FieldIndex, PlanSnapshot } from '@shared/planning/snapshot';
import { unitsOf } from '../scene/units-of';
import type { Palette } from '@/ui/tokens';

/** What the colour of a class says; names are the user's own words, the rest is translated by the legend. */
export type ClassLabel =
  | { readonly kind: 'territory'; readonly index: number; readonly name: string }
  | { readonly kind: 'rep'; readonly name: string }
  | { readonly kind: 'maturity'; readonly maturity: Maturity }
  /** Share of a unit's accounts that change owner, from `from` up to `to`. */
  | { readonly kind: 'movedShare'; readonly from: number; readonly to: number }
  /** Deviation from `from` up to `to`; null = open end. */
  | { readonly kind: 'deviation'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'unassigned' | 'noRep' | 'noTarget' | 'kept' | 'moved' | 'gained' | 'lost' };

export interface LegendClass {
  readonly key: string;
  readonly label: ClassLabel;
  readonly colour: string;
  readonly hatched: boolean;
  readonly units: readonly number[];
}

export interface Colouring {
  /** Index into `colours` for each unit. */
  readonly fill: Int32Array;
  readonly colours: readonly string[];
  readonly classes: readonly LegendClass[];
  /** Tone of each rep, where the colours are those of reps. */
  readonly repTones?: readonly number[];
}

/** The plan as the map shows it: the open one, or what the preview makes of it. */
export interface Shown {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
  readonly balance: Balance;
  readonly evaluation: Evaluation;
  readonly tones: readonly number[];
  /** Index into MATURITIES of each unit: in force, or of another period while that is looked at. */
  readonly maturity: Uint8Array;
  /** To compare with; null while no plan is active. */
  readonly active: PlanSnapshot | null;
  /** Accounts that change owner by what is being tried; null = nothing is. */
  readonly moved: Int32Array | null;
}

export type Colourer = (shown: Shown, palette: Palette) => Colouring;

/** Units by class; units of class -1 are left out. */
export function unitsByClass(classOfUnit: ArrayLike<number>, count: number): number[][] {
  const units = Array.from({ length: count }, (): number[] => []);
  for (let u = 0; u < classOfUnit.length; u++) if (classOfUnit[u] >= 0) units[classOfUnit[u]].push(u);
  return units;
}

export function unassignedUnits(snapshot: PlanSnapshot): readonly number[] {
  return unitsOf(snapshot.unitTerritory, -1);
}

/** The entry that closes a legend, left out when it would stand for nothing. */
export function unassignedClass(snapshot: PlanSnapshot, palette: Palette): LegendClass[] {
  const units = unassignedUnits(snapshot);
  if (units.length === 0) return [];
  return [{ key: 'unassigned', label: { kind: 'unassigned' }, colour: palette.mapNone, hatched: false, units }];
}
