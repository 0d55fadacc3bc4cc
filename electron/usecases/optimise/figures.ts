import type { PlanFigures } from '@shared/contract/optimise';
import { balance } from '@shared/metrics/balance';
import { disruption } from '@shared/metrics/disruption';
import type { WorkspaceSettings } from '@shared/model/settings';
import { countParts } from '@shared/geo/components';
import type { Evaluation } from '@shared/planning/evaluation';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { PlanState } from '../plan-state';

/** Figures of a plan as every other screen computes them. */
export function figuresOf(
  { ground: { field, index } }: Pick<PlanState, 'ground'>,
  { snapshot, evaluation }: { readonly snapshot: PlanSnapshot; readonly evaluation: Evaluation },
  reference: Evaluation,
  settings: WorkspaceSettings,
): PlanFigures {
  const { totals } = balance(field, snapshot, index, evaluation, settings.balance);
  const { moved, total, revenueAtRisk } = disruption(
    field,
    reference.ownership,
    evaluation.ownership,
    settings.disruption,
  );
  const travel = evaluation.travel.reduce((sum, t) => sum + t, 0);
  const parts = countParts(field.units.adjacency, snapshot.unitTerritory, snapshot.territories.length);
  let service = 0;
  evaluation.ownership.owner.forEach((owner, i) => {
    if (owner >= 0) service += field.accounts.serviceSeconds[i];
  });
  return {
    score: totals.score,
    largestDeviation: totals.largestDeviation,
    meanDeviation: totals.meanDeviation,
    shareInBand: totals.shareInBand,
    travel,
    workload: service + travel,
    broken: parts.filter((count, t) => count > 1 && !snapshot.territories[t].removed).length,
    movedAccounts: moved.accounts,
    movedRevenue: moved.revenue,
    movedShare: total.revenue > 0 ? moved.revenue / total.revenue : 0,
    revenueAtRisk: [revenueAtRisk[0], revenueAtRisk[1]],
  };
}
