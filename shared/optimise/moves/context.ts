import { balance } from '../../metrics/balance';
import type { BalanceSettings } from '../../model/settings';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import type { Ownership } from '../../planning/ownership';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { isLocked } from '../bridge/slots';
import { BalanceScale } from './balance-scale';

/** A plan as the list of moves sees it; made anew after each edit, O(territories + units). */
export interface MoveContext {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  readonly index: FieldIndex;
  readonly evaluation: Evaluation;
  /** Who owns what in the plan that change is counted against. */
  readonly reference: Ownership;
  readonly lockedUnits: ReadonlySet<number>;
  /** 1 where nothing may enter or leave, by territory. */
  readonly locked: Uint8Array;
  readonly scale: BalanceScale;
  readonly totalTravel: number;
  readonly totalRevenue: number;
}

export function moveContext(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  evaluation: Evaluation,
  reference: Ownership,
  settings: BalanceSettings,
  lockedUnits: ReadonlySet<number>,
): MoveContext {
  const { rows } = balance(field, snapshot, index, evaluation, settings);
  return {
    field,
    snapshot,
    index,
    evaluation,
    reference,
    lockedUnits,
    locked: Uint8Array.from(snapshot.territories, (t, i) => (t.removed || isLocked(snapshot, i) ? 1 : 0)),
    scale: new BalanceScale(settings, rows, evaluation),
    totalTravel: sumUp(evaluation.travel),
    totalRevenue: revenueOf(field),
  };
}

/** By field, which a list that is ranked again and again does not change. */
const revenues = new WeakMap<Field, number>();

function revenueOf(field: Field): number {
  const known = revenues.get(field) ?? sumUp(field.accounts.revenue);
  revenues.set(field, known);
  return known;
}

function sumUp(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
