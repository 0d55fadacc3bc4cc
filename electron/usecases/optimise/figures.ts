import type { PlanFigures } from '@shared/contract/optimise';
import { type MeasuredState, planMeasures } from '@shared/metrics/plan-measures';
import type { WorkspaceSettings } from '@shared/model/settings';
import type { Evaluation } from '@shared/planning/evaluation';
import type { PlanState } from '../plan-state';

/** Figures of a plan as every other screen computes them. */
export function figuresOf(
  { ground }: Pick<PlanState, 'ground'>,
  state: MeasuredState,
  reference: Evaluation,
  settings: WorkspaceSettings,
): PlanFigures {
  const measures = planMeasures(ground, state, reference, settings);
  return {
    score: measures.score,
    largestDeviation: measures.largestDeviation,
    meanDeviation: measures.meanDeviation,
    shareInBand: measures.shareInBand,
    travel: measures.travel,
    workload: measures.workload,
    broken: measures.broken,
    movedAccounts: measures.movedAccounts,
    firstOwners: measures.firstOwners,
    movedRevenue: measures.movedRevenue,
    movedShare: measures.movedShare,
    revenueAtRisk: [...measures.revenueAtRisk],
  };
}
