import type { MoveContext } from './context';
import { type Effect, type EffectSum, Effects, NO_EFFECT, together } from './effect';
import { type Gain, gainOf, type MoveWeights } from './gain';
import { Heap } from './heap';
import { comesBefore, offersOf, swapsOver } from './offers';
import { optionsOf, type Ranked } from './options';
import { canSwap, whyNot } from './why-not';

/** One suggestion: a unit into another territory, or two units that change places. */
export interface Move extends Gain {
  readonly steps: readonly { readonly unit: number; readonly from: number; readonly to: number }[];
  /** Of each step. */
  readonly effects: readonly Effect[];
  /** Of all of them. */
  readonly effect: EffectSum;
}

/** A list, and what the next one after an edit is made from. */
export interface Ranking extends Ranked {
  readonly list: readonly Move[];
}

/**
 * The best single moves and swaps from a plan, best first, only such as gain. Contiguity is tested from the top until enough
 * are found. With the ranking of a moment ago only what the edit touched is priced anew, and all are weighed against the
 * balance as it is now, O(log territories) each; the list is the same either way.
 */
export function rankMoves(
  context: MoveContext,
  weights: MoveWeights,
  most: number,
  before: Ranking | null = null,
): Ranking {
  const options = optionsOf(context, before);
  const { singles, borders } = offersOf(context, weights, options);
  const offers = new Heap(comesBefore);
  for (const offer of singles) offers.push(offer);
  const list: Move[] = [];
  let weighed = 0;
  while (list.length < most) {
    // Swaps over a border are weighed only once one of them could be the best of what is left.
    for (; weighed < borders.length && borders[weighed].most >= (offers.first?.gain ?? 0); weighed++) {
      for (const offer of swapsOver(context, weights, borders[weighed])) offers.push(offer);
    }
    const offer = offers.pop();
    if (offer === undefined) break;
    const { first, second } = offer;
    const allowed = second
      ? canSwap(context, first.unit, second.unit)
      : whyNot(context, first.unit, first.to).length === 0;
    if (allowed) list.push(moveOf(context, weights, second ? [first, second] : [first]));
  }
  return { context, options, list };
}

/** The effect of units that a user sends to one territory, whether it is allowed or not. */
export function priceMove(context: MoveContext, weights: MoveWeights, units: readonly number[], to: number): Move {
  const effects = new Effects(context);
  return moveOf(
    context,
    weights,
    units.map((unit) => ({ unit, to, effect: effects.of(unit, to) })),
  );
}

function moveOf(
  context: MoveContext,
  weights: MoveWeights,
  parts: readonly { readonly unit: number; readonly to: number; readonly effect: Effect }[],
): Move {
  const effects = parts.map(({ effect }) => effect);
  return {
    steps: parts.map(({ unit, to }) => ({ unit, from: context.snapshot.unitTerritory[unit], to })),
    effects,
    effect: effects.reduce<EffectSum>(together, NO_EFFECT),
    ...gainOf(context, weights, effects),
  };
}
