import type { WorkspaceSettings } from '../model/settings';
import type { Evaluation } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import { balance } from './balance';
import { disruption } from './disruption';
import { repLoads } from './rep-rows';
import { shapes } from './shape';
import { mean } from './statistics';
import { utilisationClass } from './workload';

/** What a plan comes to, and what it costs against a base plan. Money in minor units, time in seconds a year. */
export interface PlanMeasures {
  readonly score: number;
  readonly largestDeviation: number;
  readonly meanDeviation: number;
  readonly shareInBand: number;
  readonly coefficientOfVariation: number;
  readonly gini: number;
  /** Mean over territories of the dissimilarity index between their mix of markets and the wanted one. */
  readonly mixDifference: number;
  readonly workload: number;
  readonly travel: number;
  /** Reps above the healthy utilisation, and those within it. */
  readonly overloaded: number;
  readonly healthy: number;
  /** Reps with a capacity. */
  readonly reps: number;
  readonly territories: number;
  /** Territories in more than one piece. */
  readonly broken: number;
  /** Mean Polsby-Popper of the territories in one piece. */
  readonly compactness: number;
  readonly unowned: number;
  readonly movedAccounts: number;
  /** Accounts that nobody had in the base plan and somebody has now; not among those moved. */
  readonly firstOwners: number;
  readonly movedRevenue: number;
  /** Of all revenue. */
  readonly movedShare: number;
  readonly movedPipeline: number;
  readonly movedRelationships: number;
  readonly revenueAtRisk: readonly [number, number];
}

export interface MeasuredState {
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
}

/** Every measure of a plan as the other screens compute it. @param base what change is counted against */
export function planMeasures(
  { field, index }: { readonly field: Field; readonly index: FieldIndex },
  { snapshot, evaluation }: MeasuredState,
  base: Pick<Evaluation, 'ownership'>,
  settings: Pick<WorkspaceSettings, 'balance' | 'disruption' | 'workload'>,
): PlanMeasures {
  const { rows, totals } = balance(field, snapshot, index, evaluation, settings.balance);
  const change = disruption(field, base.ownership, evaluation.ownership, settings.disruption);
  const { moved, first, total, revenueAtRisk } = change;
  const used = repLoads(field, index, snapshot, evaluation).flatMap(({ utilisation }) => utilisation ?? []);
  const classes = used.map((value) => utilisationClass(value, settings.workload));
  const formed = shapes(field, snapshot).filter((shape, t) => !snapshot.territories[t].removed && shape.units > 0);
  const whole = formed.filter(({ parts }) => parts === 1);
  let service = 0;
  let unowned = 0;
  evaluation.ownership.owner.forEach((owner, i) => {
    if (owner < 0) unowned++;
    else service += field.accounts.serviceSeconds[i];
  });
  const travel = evaluation.travel.reduce((sum, seconds) => sum + seconds, 0);
  return {
    score: totals.score,
    largestDeviation: totals.largestDeviation,
    meanDeviation: totals.meanDeviation,
    shareInBand: totals.shareInBand,
    coefficientOfVariation: totals.coefficientOfVariation,
    gini: totals.gini,
    mixDifference: mean(rows.map((row) => row.dissimilarity)),
    workload: service + travel,
    travel,
    overloaded: classes.filter((c) => c === 'over').length,
    healthy: classes.filter((c) => c === 'healthy').length,
    reps: used.length,
    territories: rows.length,
    broken: formed.length - whole.length,
    compactness: mean(whole.map(({ polsbyPopper }) => polsbyPopper)),
    unowned,
    movedAccounts: moved.accounts,
    firstOwners: first.accounts,
    movedRevenue: moved.revenue,
    movedShare: total.revenue > 0 ? moved.revenue / total.revenue : 0,
    movedPipeline: moved.pipeline,
    movedRelationships: moved.longRelationships,
    revenueAtRisk,
  };
}
