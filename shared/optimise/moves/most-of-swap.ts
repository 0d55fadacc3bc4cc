import type { Shift } from './balance-scale';
import type { MoveContext } from './context';
import { gainAt, type MoveWeights, type Weighed } from './gain';

/** More than a gain is off by rounding. */
const ROUNDING = 1e-9;

/** A gain that no swap of one unit of each side passes; Infinity where nothing can be said beforehand. */
export function mostOfSwap(
  context: MoveContext,
  weights: MoveWeights,
  from: number,
  to: number,
  there: readonly Weighed[],
  back: readonly Weighed[],
): number {
  const { scale } = context;
  const both = [from, to];
  let change = 0;
  let price = 0;
  for (const side of [there, back]) {
    let most = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const { effect, shifts } of side) {
      if (shifts === null || !scale.within(shifts[0], both)) return Number.POSITIVE_INFINITY;
      most = Math.max(most, Math.abs(totalOf(shifts[0])));
      least = Math.min(least, -gainAt(context, weights, scale.now, effect.travel, effect.movedRevenue));
    }
    change += most;
    price += least;
  }
  return gainAt(context, weights, scale.bestOf(both, change), 0, 0) - price + ROUNDING;
}

function totalOf({ changes }: Shift): number {
  return changes.reduce((sum, c) => sum + c, 0);
}
