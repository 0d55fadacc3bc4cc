import type { Graph } from './graph';
import type { Problem, StandingChange } from './problem';

/**
 * The problem as the search sees it: groups contracted to nodes, pieces of the map bridged, oversize nodes set apart,
 * everything in flat arrays. `n` nodes, `k` territories, `m` goals.
 */
export interface Model {
  readonly problem: Problem;
  readonly n: number;
  readonly k: number;
  readonly m: number;
  readonly nodeOf: Int32Array;
  readonly graph: Graph;
  /** Position for the power diagram: mean of the node's units by travel weight. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** `load[node * m + goal]`: what a node weighs in the plan to begin with, for targets and first draws. */
  readonly load: Float64Array;
  /** `loadIn[territory * stride + node * m + goal]`: what it weighs in a territory; stride 0 where that is the same in all. */
  readonly loadIn: Float64Array;
  readonly stride: number;
  /** What territories carry before any node: `base[territory * m + goal]`. */
  readonly base: Float64Array;
  /** Moments of travel weight: Σw, Σwx, Σwy, Σw(x² + y²). */
  readonly w: Float64Array;
  readonly wx: Float64Array;
  readonly wy: Float64Array;
  readonly wq: Float64Array;
  /** The same four as records, see travel.ts. */
  readonly parts: Float64Array;
  /** Territory the node must stay in, -1 = free. */
  readonly fixed: Int32Array;
  /** Territory of the node in the plan the search starts from, -1 = none. */
  readonly present: Int32Array;
  /** `target[territory * m + goal]`, and hard limits beside it. */
  readonly target: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Least and most of each territory and goal that breaks neither band nor limits, side by side. */
  readonly room: Float64Array;
  readonly goalWeight: Float64Array;
  readonly frozen: Uint8Array;
  readonly owner: Int32Array;
  readonly pull: Float64Array;
  readonly px: Float64Array;
  readonly py: Float64Array;
  readonly history: History;
  /** `mix[node * classes + class]`: goal 0 by class; empty without a mix goal. */
  readonly classes: number;
  readonly mix: Float64Array;
  readonly mixTarget: Float64Array;
  readonly oversize: readonly Oversize[];
  /** Ties among pieces that the problem's own links leave apart, as where units between them are not part of it. */
  readonly bridged: readonly (readonly [number, number])[];
}

/** Present owners of each node's units, so that "changes hands" is exact for contracted groups as well. */
export interface History {
  readonly start: Int32Array;
  readonly owner: Int32Array;
  readonly volume: Float64Array;
  readonly revenue: Float64Array;
  readonly accounts: Float64Array;
  readonly totalVolume: number;
  readonly totalRevenue: number;
  readonly totalAccounts: number;
  /** One more than the largest owner number. */
  readonly owners: number;
  readonly standing: StandingChange;
}

/** A node that is bigger than a whole territory may be, and the territory built around it. */
export interface Oversize {
  readonly node: number;
  readonly territory: number;
  readonly goal: number;
  readonly load: number;
  /** What a territory may carry at most. */
  readonly most: number;
}
