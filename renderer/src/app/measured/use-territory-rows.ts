import { footRows, keepEqual, type TerritoryRow, territoryRows, withBefore } from '@shared/metrics/territory-rows';
import { lastResult } from '../state/last-result';
import type { MeasuredPlans } from './use-measured-plans';

export interface Rows {
  readonly rows: readonly TerritoryRow[];
  readonly foot: readonly TerritoryRow[];
}

let shown: Rows = { rows: [], foot: [] };

function rowsOf({ now, next }: MeasuredPlans): Rows {
  const before = rowsBefore(now);
  const wanted =
    next === null
      ? before
      : { rows: withBefore(territoryRows(next), before.rows), foot: withBefore(footRows(next), before.foot) };
  shown = { rows: keepEqual(wanted.rows, shown.rows), foot: keepEqual(wanted.foot, shown.foot) };
  return shown;
}

const rowsBefore = lastResult((now: MeasuredPlans['now']): Rows => ({ rows: territoryRows(now), foot: footRows(now) }));
const lastRows = lastResult(rowsOf);

/** Rows of the plan; while a preview is there, rows after the edit that know what they were. One answer for all who ask. */
export function useTerritoryRows(plans: MeasuredPlans): Rows {
  return lastRows(plans);
}
