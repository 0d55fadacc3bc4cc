import type { MoveContext } from './context';
import { type EffectSum, together } from './effect';
import type { Move } from './move-list';
import { canSwap, type Obstacle, whyNot } from './why-not';

/** Why a move cannot be made together with those before it. */
export type Clash =
  /** Another move of the choice, by its place in it, takes one of its units as well. */
  { readonly code: 'move.sameUnit'; readonly other: number } | Obstacle | { readonly code: 'move.swapBreaks' };

export interface Combined {
  readonly taken: readonly Move[];
  readonly refused: readonly { readonly move: Move; readonly because: readonly Clash[] }[];
  /** Of the moves taken, exact; null when none is. */
  readonly effect: EffectSum | null;
  /** Changes of the balance score and of the mean |deviation|. */
  readonly score: number;
  readonly meanDeviation: number;
}

/**
 * Several moves at once: one after another, each on the plan that those before it have made; what no longer can be done is
 * refused with its reasons. Effects add up, as no account is in two units.
 */
export function combine(context: MoveContext, moves: readonly Move[]): Combined {
  const trial = context.snapshot.unitTerritory.slice();
  const then: MoveContext = { ...context, snapshot: { ...context.snapshot, unitTerritory: trial } };
  const takenBy = new Map<number, number>();
  const taken: Move[] = [];
  const refused: { move: Move; because: readonly Clash[] }[] = [];
  moves.forEach((move, place) => {
    const because = clashes(then, move, takenBy);
    if (because.length > 0) {
      refused.push({ move, because });
      return;
    }
    taken.push(move);
    for (const { unit, to } of move.steps) {
      trial[unit] = to;
      takenBy.set(unit, place);
    }
  });
  const effect = taken.length === 0 ? null : taken.map((m) => m.effect).reduce(together);
  const { scale } = context;
  const after = scale.after(taken.flatMap((m) => m.effects));
  return {
    taken,
    refused,
    effect,
    score: after.score - scale.now.score,
    meanDeviation: after.meanDeviation - scale.now.meanDeviation,
  };
}

function clashes(then: MoveContext, { steps }: Move, takenBy: ReadonlyMap<number, number>): readonly Clash[] {
  const same = steps.flatMap(({ unit }) => takenBy.get(unit) ?? []);
  if (same.length > 0) return [...new Set(same)].map((other) => ({ code: 'move.sameUnit', other }));
  const [first, second] = steps;
  if (!second) return whyNot(then, first.unit, first.to);
  return canSwap(then, first.unit, second.unit) ? [] : [{ code: 'move.swapBreaks' }];
}
