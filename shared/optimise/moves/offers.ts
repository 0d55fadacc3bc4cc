import type { MoveContext } from './context';
import { gainOf, type MoveWeights } from './gain';
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

/** Every single move and swap that gains, in no order. */
export function offersOf(context: MoveContext, weights: MoveWeights, options: readonly Options[]): Offer[] {
  const { snapshot, locked, lockedUnits } = context;
  const count = snapshot.territories.length;
  const offers: Offer[] = [];
  const borders = new Map<number, Offer[]>();
  options.forEach((own, unit) => {
    const from = snapshot.unitTerritory[unit];
    if (own.length === 0 || lockedUnits.has(unit) || (from >= 0 && locked[from] === 1)) return;
    for (const first of own) {
      if (locked[first.to] === 1) continue;
      const { gain } = gainOf(context, weights, [first.effect]);
      const offer = { first, second: null, gain };
      if (gain > LEAST_GAIN) offers.push(offer);
      if (from < 0) continue;
      const border = from * count + first.to;
      const side = borders.get(border);
      if (side) keepBest(side, offer);
      else borders.set(border, [offer]);
    }
  });
  for (const [border, there] of borders) {
    const to = border % count;
    const from = (border - to) / count;
    if (from > to) continue;
    for (const { first } of there) {
      for (const { first: second } of borders.get(to * count + from) ?? []) {
        const { gain } = gainOf(context, weights, [first.effect, second.effect]);
        if (gain > LEAST_GAIN) offers.push({ first, second, gain });
      }
    }
  }
  return offers;
}

/** Offers of one side, best first; of equal ones the earlier. */
function keepBest(side: Offer[], offer: Offer): void {
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
