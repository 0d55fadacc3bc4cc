import type { Adjacency } from '../geo/adjacency';

/** Where a territory should be centred. `pull` 1: fixed, travel counts from here; between 0 and 1: preferred. */
export interface CentreWish {
  readonly x: number;
  readonly y: number;
  readonly pull: number;
}

export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
}

export interface TerritorySpec {
  /** Share of every measure's total; null = an equal part of what is left. */
  readonly share: number | null;
  /** Hard limits of each measure, in the measure's own unit; null = none. */
  readonly limits: readonly Limits[] | null;
  readonly centre: CentreWish | null;
  /** No unit may enter or leave. */
  readonly frozen: boolean;
  /** Who runs it. A unit changes hands when the owner of its territory changes; equal numbers are one owner. */
  readonly owner: number;
}

/** What is to be divided; one value a unit. */
export interface BalanceGoal {
  readonly values: Float64Array;
  /**
   * `inTerritory[territory * units + unit]`, where what a unit weighs depends on who serves it; `values` is then what it weighs
   * in a plan to begin with. Absent or null = the same everywhere.
   */
  readonly inTerritory?: Float64Array | null;
  /** What each territory carries anyway, whatever units it gets; null = nothing. */
  readonly base: Float64Array | null;
  /** Relative importance of its excess. */
  readonly weight: number;
}

/** Everything a person may cap about the change from the reference plan. Shares of the total, or accounts an owner. */
export interface DisruptionCaps {
  readonly revenueShare: number | null;
  readonly accountShare: number | null;
  /** By owner, in accounts; null = no cap at all. */
  readonly handedOff: Float64Array | null;
  readonly takenOver: Float64Array | null;
}

/** Accounts of a unit that have another owner in the reference plan than the unit itself; they move with the unit all the same. */
export interface OtherOwner {
  readonly unit: number;
  readonly owner: number;
  readonly volume: number;
  readonly revenue: number;
  readonly accounts: number;
}

/** Change of owner that is there whatever becomes of the units; by owner in accounts. */
export interface StandingChange {
  readonly revenue: number;
  readonly accounts: number;
  readonly handedOff: Float64Array;
  readonly takenOver: Float64Array;
}

export interface Reference {
  /** Territory of each unit where the search starts, -1 = none. */
  readonly territory: Int32Array;
  /** Owner of each unit that change is counted against, numbered as in TerritorySpec; -1 = none: may go anywhere freely. */
  readonly owner: Int32Array;
  /** What weighs when a unit changes hands (money, as a rule). */
  readonly volume: Float64Array;
  readonly revenue: Float64Array;
  readonly accounts: Float64Array;
  readonly others?: readonly OtherOwner[];
  readonly standing?: StandingChange;
  /** What shares of a cap are of; absent = the sums of revenue and accounts above. */
  readonly totals?: { readonly revenue: number; readonly accounts: number };
  readonly caps: DisruptionCaps;
}

export interface MixGoal {
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** Mix to keep, `target[territory * classes + class]`, each territory's row adding up to 1. */
  readonly target: Float64Array;
}

/** Sliders. Each term is first divided by what it is worth at the start, so that 1 means "as important as travel". */
export interface ObjectiveWeights {
  readonly travel: number;
  readonly border: number;
  readonly mix: number;
  readonly disruption: number;
}

export type Contiguity = 'required' | 'preferred' | 'off';

/** A territory design problem over units. Lengths in km on a plane (see plane.ts); every array has one entry a unit. */
export interface Problem {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly areaKm2: Float64Array;
  readonly perimeterKm: Float64Array;
  readonly adjacency: Adjacency;
  /** One to five. */
  readonly goals: readonly BalanceGoal[];
  /** Weight of the squared distance to the centre. */
  readonly travelWeight: Float64Array;
  /** Tolerated |deviation| from the target, e.g. 0.05. */
  readonly band: number;
  readonly territories: readonly TerritorySpec[];
  /** Territory a unit must stay in, -1 = free. */
  readonly lockedTo: Int32Array;
  /** Units with the same number ≥ 0 stay together; -1 = alone. */
  readonly group: Int32Array;
  readonly contiguity: Contiguity;
  /** Start from the reference plan and improve it, instead of drawing a new one. */
  readonly startFromReference: boolean;
  readonly reference: Reference | null;
  readonly mix: MixGoal | null;
  readonly weights: ObjectiveWeights;
  readonly seed: number;
}
