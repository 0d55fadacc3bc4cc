import type { BalanceFigures, Shift } from './balance-scale';
import type { MoveContext } from './context';
import type { Effect } from './effect';

/** What counts for the ranking: points of balance, percent of all travel, percent of all revenue changing hands. */
export interface MoveWeights {
  readonly balance: number;
  readonly travel: number;
  readonly disruption: number;
}

/** A point of balance, a percent of travel and a percent of revenue changing hands count alike. */
export const EVEN_WEIGHTS: MoveWeights = { balance: 1, travel: 1, disruption: 1 };

export interface Gain {
  /** Changes of the balance score and of the mean |deviation|. */
  readonly score: number;
  readonly meanDeviation: number;
  readonly gain: number;
}

/** A percent of mean deviation inside the band counts half a point of score, so that the list goes on beyond the band. */
const DEVIATION = 50;

/** @param effects of different units that move together */
export function gainOf(context: MoveContext, weights: MoveWeights, effects: readonly Effect[]): Gain {
  const after = context.scale.after(effects);
  let travel = 0;
  let revenue = 0;
  for (const effect of effects) {
    travel += effect.travel;
    revenue += effect.movedRevenue;
  }
  const { scale } = context;
  return {
    score: after.score - scale.now.score,
    meanDeviation: after.meanDeviation - scale.now.meanDeviation,
    gain: gainAt(context, weights, after, travel, revenue),
  };
}

/** An effect that is weighed many times. */
export interface Weighed {
  readonly effect: Effect;
  /** Null where it cannot be known beforehand. */
  readonly shifts: readonly [Shift] | null;
}

export function weighed({ scale }: MoveContext, effect: Effect): Weighed {
  const shift = scale.shiftOfAlone(effect);
  return { effect, shifts: shift && [shift] };
}

/** What `gainOf` says of one such effect, or of two. */
export function gainOfWeighed(context: MoveContext, weights: MoveWeights, a: Weighed, b: Weighed | null): number {
  if (b === null) {
    if (a.shifts === null) return gainOf(context, weights, [a.effect]).gain;
    return gainAt(context, weights, context.scale.shifted(a.shifts), a.effect.travel, a.effect.movedRevenue);
  }
  if (a.shifts === null || b.shifts === null) return gainOf(context, weights, [a.effect, b.effect]).gain;
  const after = context.scale.shifted([a.shifts[0], b.shifts[0]]);
  const travel = a.effect.travel + b.effect.travel;
  return gainAt(context, weights, after, travel, a.effect.movedRevenue + b.effect.movedRevenue);
}

export function gainAt(
  { scale, totalTravel, totalRevenue }: MoveContext,
  weights: MoveWeights,
  after: BalanceFigures,
  travel: number,
  revenue: number,
): number {
  const score = after.score - scale.now.score;
  const meanDeviation = after.meanDeviation - scale.now.meanDeviation;
  return (
    weights.balance * (score - DEVIATION * meanDeviation) -
    weights.travel * percent(travel, totalTravel) -
    weights.disruption * percent(revenue, totalRevenue)
  );
}

function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0;
}
