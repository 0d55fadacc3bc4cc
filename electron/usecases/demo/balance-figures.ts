import { inMeasure } from '@shared/exporting/plan-export';
import { balance } from '@shared/metrics/balance';
import { MATURITIES } from '@shared/model/maturity';
import type { BalanceSettings } from '@shared/model/settings';
import type { PlanState } from '../plan-state';

export type BalanceFigures = ReturnType<typeof balanceFigures>;

/** The balance as data for other programs: money in currency units, workload in hours. */
export function balanceFigures({ ground, snapshot, evaluation }: PlanState, settings: BalanceSettings) {
  const { rows, totals } = balance(ground.field, snapshot, ground.index, evaluation, settings);
  const figure = (value: number): number => inMeasure(value, settings.measure);
  return {
    measure: settings.measure,
    target: settings.target,
    band: settings.band,
    totals: { ...totals, total: figure(totals.total), unassigned: figure(totals.unassigned) },
    rows: rows.map(({ territory, value, target, deviation, inBand, byMaturity }) => {
      const { key, name, rep } = snapshot.territories[territory];
      const mix = Object.fromEntries(MATURITIES.map((m, i) => [m, figure(byMaturity[i])]));
      return {
        territory: key,
        name,
        rep,
        value: figure(value),
        target: figure(target),
        deviation,
        inBand,
        byMaturity: mix,
      };
    }),
  };
}
