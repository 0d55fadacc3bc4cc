import type { Measure } from '../../model/settings';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { Contiguity, ObjectiveWeights } from '../problem';

export interface RepCap {
  readonly rep: number;
  /** In accounts; null = no cap. */
  readonly handedOff: number | null;
  readonly takenOver: number | null;
}

/** What a person asks of the optimiser, in the plan's own terms. */
export interface Wishes {
  /** One to five measures to balance, with their importance. */
  readonly measures: readonly { readonly measure: Measure; readonly weight: number }[];
  readonly band: number;
  readonly target: 'equal' | 'capacity' | 'manual';
  /** Improve the territories there are, or draw a plan of this many. */
  readonly territories: 'present' | { readonly count: number };
  readonly contiguity: Contiguity;
  readonly weights: ObjectiveWeights;
  /** Whether reps' homes are where territories should be centred. */
  readonly homes: 'off' | 'preferred' | 'fixed';
  /** Units that must stay where they are. */
  readonly lockedUnits: readonly number[];
  /** Units that must stay together, group by group. */
  readonly together: readonly (readonly number[])[];
  /** Plan that change is counted against; as a rule the active one. */
  readonly reference: PlanSnapshot;
  readonly caps: {
    readonly revenueShare: number | null;
    readonly accountShare: number | null;
    readonly byRep: readonly RepCap[];
  };
  readonly keepMix: boolean;
  readonly seed: number;
}
