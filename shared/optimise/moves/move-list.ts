import type { MoveContext } from './context';
import { type Effect, Effects, together } from './effect';
import { type Options, optionsOf, type Ranked } from './options';
import { canSwap, whyNot } from './why-not';

/** What counts for the ranking: points of balance, percent of all travel, percent of all revenue changing hands. */
export interface MoveWeights {
  readonly balance: number;
  readonly travel: number;
  readonly disruption: number;
}

/** One suggestion: a unit into another territory, or two units that change places. */
export interface Move {
  readonly steps: readonly { readonly unit: number; readonly from: number; readonly to: number }[];
  readonly effect: Effect;
  /** Changes of the balance score and of the mean |deviation|. */
  readonly score: number;
  readonly meanDeviation: number;
  readonly gain: number;
}

/** A percent of mean deviation inside the band counts half a point of score, so that the list goes on beyond the band. */
const DEVIATION = 50;
/** Best single moves of each side of a border that swaps are made of. */
const SWAP_FROM = 6;

/** A list, and what the next one after an edit is made from. */
export interface Ranking extends Ranked {
  readonly list: readonly Move[];
}

/**
 * The best single moves and swaps from a plan, best first, only such as gain. Contiguity is tested from the top until enough
 * are found. With the ranking of a moment ago only what the edit touched is priced anew; the list is the same either way.
 */
export function rankMoves(
  context: MoveContext,
  weights: MoveWeights,
  most: number,
  before: Ranking | null = null,
): Ranking {
  const options = optionsOf(context, before);
  const singles = boundaryMoves(context, weights, options);
  const ranked = [...singles, ...swaps(context, weights, singles)].filter((m) => m.gain > 1e-9).sort(byGain);
  const list: Move[] = [];
  for (const move of ranked) {
    if (list.length === most) break;
    const [first, second] = move.steps;
    const allowed = second
      ? canSwap(context, first.unit, second.unit)
      : whyNot(context, first.unit, first.to).length === 0;
    if (allowed) list.push(move);
  }
  return { context, options, list };
}

/** The effect of a single move that a user tries, whether it is allowed or not. */
export function priceMove(context: MoveContext, weights: MoveWeights, unit: number, to: number): Move {
  return moveOf(
    context,
    weights,
    [{ unit, from: context.snapshot.unitTerritory[unit], to }],
    new Effects(context).of(unit, to),
  );
}

function boundaryMoves(context: MoveContext, weights: MoveWeights, options: readonly Options[]): Move[] {
  const { snapshot, locked, lockedUnits } = context;
  const moves: Move[] = [];
  options.forEach((own, unit) => {
    const from = snapshot.unitTerritory[unit];
    if (lockedUnits.has(unit) || (from >= 0 && locked[from] === 1)) return;
    for (const { to, effect } of own) {
      if (locked[to] === 0) moves.push(moveOf(context, weights, [{ unit, from, to }], effect));
    }
  });
  return moves;
}

/** Moves over the same border in both directions, paired. */
function swaps(context: MoveContext, weights: MoveWeights, singles: readonly Move[]): Move[] {
  const byBorder = new Map<string, Move[]>();
  for (const move of singles) {
    const [{ from, to }] = move.steps;
    const key = `${from},${to}`;
    const side = byBorder.get(key);
    if (side) side.push(move);
    else byBorder.set(key, [move]);
  }
  for (const side of byBorder.values()) side.sort(byGain);
  const found: Move[] = [];
  for (const [key, there] of byBorder) {
    const [from, to] = key.split(',').map(Number);
    if (from < 0 || from > to) continue;
    const back = byBorder.get(`${to},${from}`) ?? [];
    for (const a of there.slice(0, SWAP_FROM)) {
      for (const b of back.slice(0, SWAP_FROM)) {
        found.push(moveOf(context, weights, [...a.steps, ...b.steps], together(a.effect, b.effect)));
      }
    }
  }
  return found;
}

function moveOf(context: MoveContext, weights: MoveWeights, steps: Move['steps'], effect: Effect): Move {
  const { scale, totalTravel, totalRevenue } = context;
  const after = scale.after(effect.touched, effect.delta);
  const score = after.score - scale.now.score;
  const meanDeviation = after.meanDeviation - scale.now.meanDeviation;
  const share = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);
  const gain =
    weights.balance * (score - DEVIATION * meanDeviation) -
    weights.travel * share(effect.travel, totalTravel) -
    weights.disruption * share(effect.movedRevenue, totalRevenue);
  return { steps, effect, score, meanDeviation, gain };
}

/** Ties in the order of units, so that a list is the same every time. */
function byGain(a: Move, b: Move): number {
  return (
    b.gain - a.gain ||
    a.steps.length - b.steps.length ||
    a.steps[0].unit - b.steps[0].unit ||
    a.steps[0].to - b.steps[0].to
  );
}
