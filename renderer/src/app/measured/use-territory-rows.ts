import { useMemo } from 'react';
import { footRows, type TerritoryRow, territoryRows, withBefore } from '@shared/metrics/territory-rows';
import type { MeasuredPlans } from './use-measured-plans';

export interface Rows {
  readonly rows: readonly TerritoryRow[];
  readonly foot: readonly TerritoryRow[];
}

/** Rows of the plan; while a preview is there, rows after the edit that know what they were. */
export function useTerritoryRows({ now, next }: MeasuredPlans): Rows {
  const before = useMemo(() => ({ rows: territoryRows(now), foot: footRows(now) }), [now]);
  return useMemo(
    () =>
      next === null
        ? before
        : { rows: withBefore(territoryRows(next), before.rows), foot: withBefore(footRows(next), before.foot) },
    [next, before],
  );
}
