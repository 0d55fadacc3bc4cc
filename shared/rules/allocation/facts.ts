import type { Field } from '../../planning/field';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';

/** Texts by number, so that a question is asked once a distinct text and not once an account. */
export interface TextColumn {
  /** Index into `values`, one entry an account. */
  readonly of: Int32Array;
  /** '' = nothing is known. */
  readonly values: readonly string[];
}

export interface TagColumn {
  /** Index into `sets`, one entry an account. */
  readonly of: Int32Array;
  readonly sets: readonly (readonly string[])[];
}

export const FIGURE_FIELDS = [
  'revenue',
  'potential',
  'pipeline',
  'growth',
  'margin',
  'relationshipYears',
  'daysSinceActivity',
  'daysSinceSale',
  'activitiesLastYear',
] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** What rules ask beyond what planning needs; one entry an account of the field, in its order. Gathered when rules run. */
export interface RuleFacts {
  readonly text: Readonly<Record<'code' | 'name' | 'industry' | 'address', TextColumn>>;
  readonly tags: Readonly<Record<'products' | 'needs', TagColumn>>;
  /** Money in currency units, shares as fractions; NaN = unknown. */
  readonly figures: Readonly<Record<FigureField, Float64Array>>;
  readonly strategic: Uint8Array;
  /** Rep index, -1 = none. */
  readonly presentOwner: Int32Array;
  /** Rep whose claim is in force, -1 = none. */
  readonly claimHolder: Int32Array;
  readonly reps: RepFacts;
}

/** One entry a rep of the field, in its order; NaN = unknown. */
export interface RepFacts {
  readonly industries: readonly (readonly string[])[];
  readonly products: readonly (readonly string[])[];
  readonly skills: readonly (readonly string[])[];
  readonly seniority: Float64Array;
  readonly performance: Float64Array;
}

/** All a run of rules stands on. */
export interface RuleGround {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
  readonly facts: RuleFacts;
}

/** Words are compared without regard to width, case and outer blanks. */
export function foldWord(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

const folded = new WeakMap<TextColumn, readonly string[]>();

/** A column's values as they are compared, worked out once. */
export function foldedValues(column: TextColumn): readonly string[] {
  const known = folded.get(column) ?? column.values.map(foldWord);
  folded.set(column, known);
  return known;
}
