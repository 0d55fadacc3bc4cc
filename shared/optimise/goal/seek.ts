import { volumeOf } from '../history';
import type { Limit } from '../meter';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { type Progress, solve } from '../solve';

/** How a try differed from the goal as it was put. */
export type TryKind = 'steady' | 'free' | 'capped' | 'pieces';

/** One search on the way to the goal. */
export interface Try {
  readonly kind: TryKind;
  /** Most of the volume that might change hands, as a share; null = not capped. */
  readonly cap: number | null;
  readonly feasible: boolean;
  readonly largestDeviation: number;
  /** Of the volume that could change hands. */
  readonly movedShare: number;
}

export interface Sought {
  /** The plan in the band with the least change; null when none was found. */
  readonly best: Result | null;
  /** The plan nearest to the band, where none is in it. */
  readonly closest: Result;
  readonly tries: readonly Try[];
  /** Whether the band is kept once territories may be in several pieces; null = not asked. */
  readonly piecesHelp: boolean | null;
}

export interface SeekProgress {
  readonly at: number;
  readonly of: number;
  readonly point: Progress;
}

/** As steady as the weights allow before a cap takes over. */
const STEADY = 8;
/** Tries at most: one steady, one free or with pieces, the rest with tighter and tighter caps. */
export const MOST_TRIES = 8;
/** Caps nearer to each other than this are not worth another search. */
const FINE_ENOUGH = 0.004;

/**
 * Looks for the plan in the band that leaves most as it is: first with change made dear, then with the share that may change
 * hands capped, between what has failed and what has succeeded (bisection). Where change is never cheap enough it starts
 * anew without regard to it; where that fails too, it asks whether pieces would help. Stopped, it gives what it has.
 * @param problem one with a reference plan to leave as it is
 * @param limit of each try
 */
export function* seekLeastChange(
  problem: Problem,
  limit: () => Limit,
): Generator<SeekProgress, Sought, 'stop' | undefined> {
  const tries: Try[] = [];
  const results: Result[] = [];
  let stopped = false;
  function* attempt(kind: TryKind, cap: number | null): Generator<SeekProgress, Result, 'stop' | undefined> {
    const run = solve(tuned(problem, kind, cap), limit());
    let step = run.next();
    while (!step.done) {
      stopped = (yield { at: tries.length, of: MOST_TRIES, point: step.value }) === 'stop' || stopped;
      step = run.next(stopped ? 'stop' : undefined);
    }
    const result = step.value;
    results.push(result);
    const { feasible, largestDeviation } = result;
    tries.push({ kind, cap, feasible, largestDeviation, movedShare: movedShare(problem, result) });
    return result;
  }
  let best: Result | null = null;
  const keep = (result: Result): void => {
    if (result.feasible && (best === null || movedShare(problem, result) < movedShare(problem, best))) best = result;
  };
  keep(yield* attempt('steady', null));
  if (best === null && !stopped) keep(yield* attempt('free', null));
  let piecesHelp: boolean | null = null;
  if (best === null && !stopped && problem.contiguity === 'required') {
    piecesHelp = (yield* attempt('pieces', null)).feasible;
  }
  let tooTight = 0;
  while (best !== null && !stopped && tries.length < MOST_TRIES) {
    const enough: number = movedShare(problem, best);
    if (enough - tooTight < FINE_ENOUGH) break;
    const cap: number = (tooTight + enough) / 2;
    const result = yield* attempt('capped', cap);
    if (result.feasible) keep(result);
    else tooTight = cap;
  }
  return { best, closest: closestOf(results, tries), tries, piecesHelp };
}

function tuned(problem: Problem, kind: TryKind, cap: number | null): Problem {
  const { reference, weights } = problem;
  const hasRevenue = reference?.revenue.some((r) => r > 0) ?? false;
  const counted = hasRevenue ? 'revenue' : 'accounts';
  const share = cap === null ? null : cap * ofTotal(problem, counted) + standingShare(problem, counted);
  const capped = hasRevenue ? { revenueShare: share } : { accountShare: share };
  return {
    ...problem,
    contiguity: kind === 'pieces' ? 'preferred' : problem.contiguity,
    startFromReference: kind !== 'free',
    reference: reference && (cap === null ? reference : { ...reference, caps: { ...reference.caps, ...capped } }),
    weights: { ...weights, disruption: kind === 'free' ? weights.disruption : Math.max(STEADY, weights.disruption) },
  };
}

/** Share of the volume the reference knows that changes hands. */
export function movedShare({ reference }: Problem, { moved }: Result): number {
  const all = volumeOf(reference);
  return all > 0 ? moved.volume / all : 0;
}

/** What the volume comes to as a share of what caps are shares of. */
function ofTotal({ reference }: Problem, name: 'revenue' | 'accounts'): number {
  const all = volumeOf(reference);
  const total = reference?.totals?.[name] ?? all;
  return total > 0 ? all / total : 1;
}

/** What has changed hands whatever is found, as a share of what caps are shares of. */
function standingShare({ reference }: Problem, name: 'revenue' | 'accounts'): number {
  const total = reference?.totals?.[name] ?? 0;
  return total > 0 ? (reference?.standing?.[name] ?? 0) / total : 0;
}

/** A plan in pieces is no answer to who wants them whole. */
function closestOf(results: readonly Result[], tries: readonly Try[]): Result {
  const asked = results.filter((_, i) => tries[i].kind !== 'pieces');
  return asked.reduce((best, result) =>
    result.objective.hard < best.objective.hard ||
    (result.objective.hard === best.objective.hard && result.largestDeviation < best.largestDeviation)
      ? result
      : best,
  );
}
