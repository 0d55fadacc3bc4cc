import { distance } from './distance';
import type { Limit } from './meter';
import type { ObjectiveWeights, Problem } from './problem';
import { isBetter, judged, pricesOf, type Result } from './result';
import { solveSettled } from './settle';
import type { Progress } from './solve';

/** How a variant differs from what was asked. */
export type VariantKind = 'asked' | 'steady' | 'compact' | 'fair' | 'free';

export interface Variant {
  readonly kind: VariantKind;
  readonly result: Result;
}

export interface VariantProgress {
  readonly kind: VariantKind;
  readonly point: Progress;
}

/** Two plans are different when this share of what is balanced lies elsewhere. */
export const DIFFERENT = 0.01;

const KINDS: readonly { readonly kind: VariantKind; readonly band: number; readonly factor: ObjectiveWeights }[] = [
  { kind: 'asked', band: 1, factor: { travel: 1, border: 1, mix: 1, disruption: 1 } },
  { kind: 'steady', band: 1, factor: { travel: 1, border: 1, mix: 1, disruption: 5 } },
  { kind: 'compact', band: 1, factor: { travel: 3, border: 4, mix: 1, disruption: 1 } },
  { kind: 'fair', band: 0.4, factor: { travel: 1, border: 1, mix: 1, disruption: 1 } },
  { kind: 'free', band: 1, factor: { travel: 1, border: 1, mix: 1, disruption: 0 } },
];

/**
 * Several genuinely different plans for one problem: more steady, more compact, fairer, free of the present plan. Those that
 * another one beats in balance, travel and disruption alike are left out, and those that are nearly the same division as one
 * before them (`DIFFERENT`). The first is the best of all by what was asked. Each is searched with `limit(kind)`; without a plan to
 * keep, `steady` and `free` are not searched at all.
 * Yields how far the search at hand is; answer `'stop'` to get those found so far.
 */
export function* variants(
  problem: Problem,
  limit: (kind: VariantKind) => Limit,
): Generator<VariantProgress, readonly Variant[], 'stop' | undefined> {
  const found: Variant[] = [];
  for (const { kind, band, factor } of KINDS) {
    // Without a plan to keep, steadiness means nothing.
    if (problem.reference === null && (kind === 'steady' || kind === 'free')) continue;
    const run = solveSettled(
      {
        ...problem,
        band: problem.band * band,
        startFromReference: problem.startFromReference && kind !== 'free',
        weights: {
          travel: problem.weights.travel * factor.travel,
          border: problem.weights.border * factor.border,
          mix: problem.weights.mix * factor.mix,
          disruption: problem.weights.disruption * factor.disruption,
        },
      },
      limit(kind),
    );
    let stopped = false;
    let step = run.next();
    while (!step.done) {
      stopped = (yield { kind, point: step.value }) === 'stop' || stopped;
      step = run.next(stopped ? 'stop' : undefined);
    }
    // All under the wishes as asked, at the prices of the first: figures that can be laid side by side.
    const result = found.length === 0 ? step.value : judged(problem, step.value, pricesOf(found[0].result));
    found.push({ kind, result });
    if (stopped) break;
  }
  return front(bestFirst(found), problem.goals[0].values);
}

/**
 * A search for something else may come upon a plan that is better even by what was asked, above all where the band is out of reach:
 * then that is the answer, and the curve stays that of the search that was for it.
 */
function bestFirst([asked, ...others]: readonly Variant[]): readonly Variant[] {
  const best = others.reduce((a, b) => (isBetter(b.result, a.result) ? b : a), asked);
  if (best === asked) return [asked, ...others];
  const { curve } = asked.result;
  return [{ kind: 'asked', result: { ...best.result, curve } }, ...others.filter((other) => other !== best)];
}

/** What was asked always stays; of the others only those that nothing beats and that are unlike those before them. */
function front(found: readonly Variant[], load: Float64Array): readonly Variant[] {
  const kept: Variant[] = [];
  found.forEach((v, i) => {
    const beaten = found.some((o, j) => j !== i && beats(o.result, v.result) && (j < i || !beats(v.result, o.result)));
    const alike = kept.some((o) => distance(o.result.assigned, v.result.assigned, load) < DIFFERENT);
    if (i === 0 || !(beaten || alike)) kept.push(v);
  });
  return kept;
}

function beats(a: Result, b: Result): boolean {
  const travel = (r: Result): number => r.objective.terms[0].amount;
  return (
    a.largestDeviation <= b.largestDeviation + 1e-9 &&
    travel(a) <= travel(b) * (1 + 1e-9) &&
    a.moved.volume <= b.moved.volume * (1 + 1e-9)
  );
}
