import { balance } from '../../metrics/balance';
import { MEASURES, type BalanceSettings } from '../../model/settings';
import { type Evaluation, sumOf } from '../../planning/evaluation';
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
  const sums = new Float64Array(snapshot.territories.length * MEASURES.length);
  snapshot.territories.forEach((_, t) => {
    MEASURES.forEach((measure, m) => {
      sums[t * MEASURES.length + m] = sumOf(evaluation, t, measure);
    });
  });
  return {
    field,
    snapshot,
    index,
    evaluation,
    reference,
    lockedUnits,
    locked: Uint8Array.from(snapshot.territories, (t, i) => (t.removed || isLocked(snapshot, i) ? 1 : 0)),
    scale: new BalanceScale(settings, rows, sums),
    totalTravel: evaluation.travel.reduce((sum, t) => sum + t, 0),
    totalRevenue: field.accounts.revenue.reduce((sum, r) => sum + r, 0),
  };
}
