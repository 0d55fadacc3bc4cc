import type { Measure } from '../../model/settings';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import type { PlanSnapshot } from '../../planning/snapshot';
import { followsUnit } from './follows-unit';

export interface UnitValues {
  /** What follows the unit wherever it goes: accounts nobody has decided on. One entry a unit. */
  readonly moving: Readonly<Record<Measure, Float64Array>>;
  /** What stays with a territory of the plan: accounts decided for somebody. One entry a territory of the snapshot. */
  readonly staying: Readonly<Record<Measure, Float64Array>>;
}

/**
 * Figures of the field by unit. Workload counts travel from the present owner's home, as nobody knows yet who will go
 * there; it is the only figure that differs from an evaluation of the result.
 */
export function unitValues(field: Field, snapshot: PlanSnapshot, evaluation: Evaluation): UnitValues {
  const { accounts } = field;
  const columns = (size: number): Record<Measure, Float64Array> => ({
    accounts: new Float64Array(size),
    revenue: new Float64Array(size),
    potential: new Float64Array(size),
    workload: new Float64Array(size),
  });
  const moving = columns(field.units.code.length);
  const staying = columns(snapshot.territories.length);
  for (let i = 0; i < accounts.unit.length; i++) {
    const decided = !followsUnit(snapshot, i);
    const at = decided ? evaluation.ownership.territory[i] : accounts.unit[i];
    if (at < 0) continue;
    const into = decided ? staying : moving;
    into.accounts[at] += 1;
    into.revenue[at] += accounts.revenue[i];
    into.potential[at] += accounts.potential[i];
    into.workload[at] += accounts.serviceSeconds[i] + evaluation.travel[i];
  }
  return { moving, staying };
}
