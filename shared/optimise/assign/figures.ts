import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';

/** Time in seconds a year, money in minor units. */
export interface AssignmentFigures {
  readonly owned: number;
  readonly travel: number;
  readonly workload: number;
  readonly meanUtilisation: number;
  readonly largestUtilisation: number;
  readonly smallestUtilisation: number;
  readonly largestDeviation: number;
  readonly meanDeviation: number;
  readonly over: number;
  readonly movedAccounts: number;
  readonly movedRevenue: number;
  readonly movedShare: number;
  readonly firstOwners: number;
}

/**
 * How evenly and at what price reps are given their accounts. Utilisation = work ÷ capacity; its mean is that of all reps together, and
 * deviation is from that mean. Reps without capacity do not count.
 * @param reference rep that change is counted from, -1 = none: a first owner is no change of hands
 * @param most share of its capacity a rep may be given
 */
export function assignmentFigures(
  field: Field,
  evaluation: Evaluation,
  reference: Int32Array,
  most: number,
): AssignmentFigures {
  const { capacitySeconds } = field.reps;
  const { repWorkload, ownership, travel } = evaluation;
  const counted = [...capacitySeconds.keys()].filter((r) => capacitySeconds[r] > 0);
  const capacity = counted.reduce((sum, r) => sum + capacitySeconds[r], 0);
  const mean = capacity > 0 ? counted.reduce((sum, r) => sum + repWorkload[r], 0) / capacity : 0;
  const used = counted.map((r) => repWorkload[r] / capacitySeconds[r]);
  const off = used.map((u) => (mean > 0 ? Math.abs(u / mean - 1) : 0));
  const change = { owned: 0, movedAccounts: 0, movedRevenue: 0, firstOwners: 0, revenue: 0 };
  ownership.owner.forEach((owner, i) => {
    change.revenue += field.accounts.revenue[i];
    if (owner >= 0) change.owned++;
    if (owner === reference[i]) return;
    if (reference[i] < 0) change.firstOwners++;
    else {
      change.movedAccounts++;
      change.movedRevenue += field.accounts.revenue[i];
    }
  });
  const { revenue, ...moved } = change;
  return {
    ...moved,
    movedShare: revenue > 0 ? moved.movedRevenue / revenue : 0,
    travel: travel.reduce((sum, t) => sum + t, 0),
    workload: repWorkload.reduce((sum, w) => sum + w, 0),
    meanUtilisation: mean,
    largestUtilisation: used.reduce((a, u) => Math.max(a, u), 0),
    smallestUtilisation: used.length === 0 ? 0 : used.reduce((a, u) => Math.min(a, u), Number.POSITIVE_INFINITY),
    largestDeviation: off.reduce((a, o) => Math.max(a, o), 0),
    meanDeviation: off.length === 0 ? 0 : off.reduce((sum, o) => sum + o, 0) / off.length,
    over: repWorkload.reduce((sum, w, r) => sum + Math.max(0, w - most * capacitySeconds[r]), 0),
  };
}
