import { hours, money } from '@shared/exporting/plan-export';
import type { PlanMeasures } from '@shared/metrics/plan-measures';

/** The measures of a plan with money in currency units and time in hours a year. */
export function measureFigures({
  workload,
  travel,
  movedRevenue,
  movedPipeline,
  revenueAtRisk,
  ...rest
}: PlanMeasures) {
  return {
    ...rest,
    workload: hours(workload),
    travel: hours(travel),
    movedRevenue: money(movedRevenue),
    movedPipeline: money(movedPipeline),
    revenueAtRisk: { low: money(revenueAtRisk[0]), high: money(revenueAtRisk[1]) },
  };
}

export type MeasureFigures = ReturnType<typeof measureFigures>;
