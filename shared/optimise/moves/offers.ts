import type { MoveContext } from './context';
import { gainOfWeighed, type MoveWeights, type Weighed, weighed } from './gain';
import { mostOfSwap } from './most-of-swap';
import type { Option, Options } from './options';

/** A unit that could go, or two that could change places, with what that is worth; not yet tested for contiguity. */
export interface Offer {
  readonly first: Option;
  readonly second: Option | null;
  readonly gain: number;
}

/** Best single moves of each side of a border that swaps are made of. */
const SWAP_FROM = 6;
const LEAST_GAIN = 1e-9;

export interface Offers {
  /** Every single move that gains, in no order. */
  readonly singles: readonly Offer[];
  /** Where swaps could be made, those that may gain most first. */
  readonly borders: readonly Border[];
}

/** The best single moves over a border, from either side. */
export interface Border {
  readonly there: readonly Side[];
  readonly back: readonly Side[];
  /** No swap over it gains more. */
  readonly most: number;
}

/** What could be done. Of swaps only as much is worked out as tells where to look first. */
export function offersOf(context: MoveContext, weights: MoveWeights, options: readonly Options[]): Offers {
  const { snapshot, locked, lockedUnits } = context;
  const count = snapshot.territories.length;
  const singles: Offer[] = [];
  const sides = new Map<number, Side[]>();
  options.forEach((own, unit) => {
    const from = snapshot.unitTerritory[unit];
    if (own.length === 0 || lockedUnits.has(unit) || (from >= 0 && locked[from] === 1)) return;
    for (const first of own) {
      if (locked[first.to] === 1) continue;
      const one = weighed(context, first.effect);
      const gain = gainOfWeighed(context, weights, one, null);
      const offer = { first, second: null, gain, one };
      if (gain > LEAST_GAIN) singles.push(offer);
      if (from < 0) continue;
      const border = from * count + first.to;
      const side = sides.get(border);
      if (side) keepBest(side, offer);
      else sides.set(border, [offer]);
    }
  });
  const borders: Border[] = [];
  for (const [border, there] of sides) {
    const to = border % count;
    const from = (border - to) / count;
    const back = sides.get(to * count + from);
    if (from > to || back === undefined) continue;
    borders.push({
      there,
      back,
      most: mostOfSwap(context, weights, from, to, there.map(weighedOf), back.map(weighedOf)),
    });
  }
  return { singles, borders: borders.toSorted((one, other) => other.most - one.most) };
}

/** Every swap over a border that gains, in no order. */
export function swapsOver(context: MoveContext, weights: MoveWeights, { there, back }: Border): Offer[] {
  return there.flatMap(({ first, one }) =>
    back.flatMap(({ first: second, one: other }) => {
      const gain = gainOfWeighed(context, weights, one, other);
      return gain > LEAST_GAIN ? [{ first, second, gain }] : [];
    }),
  );
}

function weighedOf({ one }: Side): Weighed {
  return one;
}

/** An offer of one side of a border, ready to be weighed with those of the other. */
interface Side extends Offer {
  readonly one: Weighed;
}

/** Offers of one side, best first; of equal ones the earlier. */
function keepBest(side: Side[], offer: Side): void {
  let at = side.length;
  while (at > 0 && side[at - 1].gain < offer.gain) at--;
  if (at >= SWAP_FROM) return;
  side.splice(at, 0, offer);
  if (side.length > SWAP_FROM) side.pop();
}

/** Ties in the order of units, so that a list is the same every time. */
export function comesBefore(a: Offer, b: Offer): boolean {
  if (a.gain !== b.gain) return a.gain > b.gain;
  if ((a.second === null) !== (b.second === null)) return a.second === null;
  if (a.first.unit !== b.first.unit) return a.first.unit < b.first.unit;
  if (a.first.to !== b.first.to) return a.first.to < b.first.to;
  return a.second !== null && b.second !== null && a.second.unit < b.second.unit;
}
