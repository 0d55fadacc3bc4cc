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
  /** What anything in a market counts for, maturity by maturity; one that is not given counts as it is. */
  readonly marketWeights: readonly number[];
  readonly band: number;
  readonly target: 'equal' | 'capacity' | 'manual';
  /** Improve the territories there are, or draw a plan of this many. */
  readonly territories: 'present' | { readonly count: number };
  /** Territories added to those there are: index of the rep who will run each, -1 = nobody yet. */
  readonly hires: readonly number[];
  /** Territories given up, by index, and the one that has their units to begin with; -1 = the neighbours. */
  readonly dissolved: readonly { readonly territory: number; readonly into: number }[];
  /** Whose units may move: everybody's, those of the territories concerned and their neighbours, or those of the former alone. */
  readonly scope: 'all' | 'near' | 'own';
  /** Territories concerned, by index, beside those given up, merged into or cut for a hire. */
  readonly concerned: readonly number[];
  /** Hard limits, in the measure's own unit; only of measures that are balanced. */
  readonly limits: readonly {
    readonly territory: number;
    readonly measure: Measure;
    readonly min: number | null;
    readonly max: number | null;
  }[];
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
  readonly mix: 'off' | 'field' | 'own';
  readonly seed: number;
}
