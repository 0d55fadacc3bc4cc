import { type BenchRow, round } from '../report';
import type { Instance } from './graph';
import { solveTimed } from './ours';
import { borderOf, problemOf } from './problem';
import { type Score, scorePlan } from './score';

export interface Options {
  readonly ks: readonly number[];
  readonly seconds: readonly number[];
  readonly seeds: number;
  readonly weights: readonly string[];
  /** Tolerated deviation of new plans, and what borders weigh beside travel; null = as `borderOf` has it. */
  readonly band: number;
  readonly border: number | null;
  readonly now: () => number;
}

/** One row a seed, then the median and the worst of each figure. Seed 0 warms the compiler up and is not reported. */
export function ourRows(instance: Instance, weight: string, k: number, options: Options): BenchRow[] {
  const values = instance.w[weight];
  if (!values) throw new Error(`No weight "${weight}"; there are: ${Object.keys(instance.w).join(', ')}`);
  return options.seconds.flatMap((seconds): BenchRow[] => {
    const wish = { band: options.band, border: options.border ?? borderOf(weight, seconds) };
    solveTimed(problemOf(instance, values, k, 0, wish), Math.min(1, seconds), options.now);
    const rows = Array.from({ length: options.seeds }, (_, i): BenchRow & Measured => {
      const timed = solveTimed(problemOf(instance, values, k, i + 1, wish), seconds, options.now);
      const { result } = timed;
      return {
        case: `us-${weight}-k${k}`,
        solver: 'bailiwick',
        seed: i + 1,
        seconds: round(timed.seconds, 2),
        border: wish.border,
        ...figures(scorePlan(instance, values, k, result.assigned)),
        stepsPerSecond: Math.round(result.steps / timed.seconds),
        microsecondsPerStep: round((timed.seconds / result.steps) * 1e6, 3),
        longestStepMs: round(timed.longestStepMs, 1),
        wallSeconds: round(timed.wall, 2),
        processSeconds: round(timed.process, 2),
        ...oversize(result.notices, k, values, result.assigned),
      };
    });
    return [...rows, summary(rows, 'median', k, wish), summary(rows, 'worst', k, wish)];
  });
}

type Measured = ReturnType<typeof figures> & { readonly stepsPerSecond: number; readonly longestStepMs: number };

export function figures(score: Score) {
  return {
    maxDeviation: round(score.maxDeviation, 5),
    disconnected: score.disconnected,
    rmsKm: round(score.rmsKm, 2),
    cutKm: Math.round(score.cutKm),
    meanPolsbyPopper: round(score.meanPolsbyPopper, 3),
    empty: score.empty,
  };
}

function summary(
  rows: readonly (BenchRow & Measured)[],
  statistic: 'median' | 'worst',
  k: number,
  { band, border }: { readonly band: number; readonly border: number },
): BenchRow {
  const of = (read: (row: Measured) => number, worst: 'high' | 'low'): number => {
    const sorted = rows.map(read).toSorted((a, b) => (worst === 'high' ? a - b : b - a));
    return sorted[statistic === 'median' ? sorted.length >> 1 : sorted.length - 1];
  };
  return {
    case: rows[0].case,
    solver: 'bailiwick',
    statistic,
    seeds: rows.length,
    seconds: rows[0].seconds,
    maxDeviation: of((r) => r.maxDeviation, 'high'),
    disconnected: of((r) => r.disconnected, 'high'),
    rmsKm: of((r) => r.rmsKm, 'high'),
    cutKm: of((r) => r.cutKm, 'high'),
    meanPolsbyPopper: of((r) => r.meanPolsbyPopper, 'low'),
    empty: of((r) => r.empty, 'high'),
    stepsPerSecond: of((r) => r.stepsPerSecond, 'low'),
    microsecondsPerStep: round(1e6 / of((r) => r.stepsPerSecond, 'low'), 3),
    longestStepMs: of((r) => r.longestStepMs, 'high'),
    feasible: rows.filter((r) => r.maxDeviation <= band && r.disconnected === 0 && r.empty === 0).length,
    territories: k,
    band,
    border,
  };
}

/** With a unit too big for any band: which stand alone, and how far the others are from their own mean. */
function oversize(
  notices: readonly { readonly code: string }[],
  k: number,
  values: readonly number[],
  plan: Int32Array,
): { readonly [figure: string]: number | string } {
  const cores = notices.filter((n): n is { code: string; territory: number } => n.code === 'optimise.oversize');
  if (cores.length === 0) return {};
  const loads = new Float64Array(k);
  values.forEach((v, u) => {
    loads[plan[u]] += v;
  });
  const others = [...loads.keys()].filter((t) => !cores.some((c) => c.territory === t)).map((t) => loads[t]);
  const mean = others.reduce((sum, l) => sum + l, 0) / others.length;
  const off = others.map((l) => Math.abs(l / mean - 1)).toSorted((a, b) => b - a);
  return {
    oversize: cores.length,
    unitsInOversize: cores.reduce((sum, c) => sum + plan.filter((t) => t === c.territory).length, 0),
    othersWithin: round(off[0], 4),
    othersBeyond8Percent: off.filter((d) => d > 0.08).length,
  };
}
