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
  const { scale, totalTravel, totalRevenue } = context;
  const after = scale.after(effects);
  const score = after.score - scale.now.score;
  const meanDeviation = after.meanDeviation - scale.now.meanDeviation;
  let travel = 0;
  let revenue = 0;
  for (const effect of effects) {
    travel += effect.travel;
    revenue += effect.movedRevenue;
  }
  const gain =
    weights.balance * (score - DEVIATION * meanDeviation) -
    weights.travel * percent(travel, totalTravel) -
    weights.disruption * percent(revenue, totalRevenue);
  return { score, meanDeviation, gain };
}

function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0;
}
