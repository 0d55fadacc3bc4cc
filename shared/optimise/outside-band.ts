import { balance } from '../metrics/balance';
import type { BalanceSettings } from '../model/settings';
import type { Evaluation } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';

/** Territories outside the band: whom a change is about where nobody says so. */
export function outsideBand(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  evaluation: Evaluation,
  settings: BalanceSettings,
): readonly number[] {
  const { rows } = balance(field, snapshot, index, evaluation, settings);
  return rows.flatMap(({ territory, inBand }) => (inBand ? [] : [territory]));
}
