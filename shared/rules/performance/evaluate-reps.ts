import { EVALUATION_PARTS, type EvaluationPart, type EvaluationSettings } from '../../model/policy';
import type { PoolGround } from '../pool/pool-ground';
import { compliance } from './compliance';
import { coverage } from './coverage';
import { type EvaluationPeriod, yearBefore } from './periods';
import { timeliness } from './timeliness';

/** A share that a score is made of; `of` 0 = there is nothing to judge. */
export interface Share {
  readonly good: number;
  readonly of: number;
}

/** Money in currency units. Days since 1970-01-01, both counted. */
export interface PeriodSale {
  readonly rep: number;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

export interface Satisfaction {
  readonly rep: number;
  readonly day: number;
  /** 1 to 5. */
  readonly score: number;
}

export interface EvaluationInput {
  readonly ground: PoolGround;
  readonly sales: readonly PeriodSale[];
  readonly satisfaction: readonly Satisfaction[];
  readonly settings: EvaluationSettings;
}

export interface RepScore {
  readonly rep: number;
  readonly sold: number;
  /** null = no sales a year before to measure by. */
  readonly target: number | null;
  readonly followUp: Share;
  readonly coverage: Share;
  readonly compliance: Share;
  /** Mean of 1 to 5 and how many; null = not given. */
  readonly satisfaction: { readonly mean: number; readonly count: number } | null;
  /** 0 to 100, results up to 100 × their cap; null = nothing to judge by. */
  readonly parts: Readonly<Record<EvaluationPart, number | null>>;
  /** Weighted mean of the parts that there are, at most 100; null = none. */
  readonly total: number | null;
  readonly bonus: number;
}

/**
 * Scores of every rep over a period, in the field's order. Who owns which account is what the ground says; for a period past that
 * is to be who owned it then, see `ownersThen`.
 */
export function evaluateReps(input: EvaluationInput, period: EvaluationPeriod): RepScore[] {
  const { ground, settings } = input;
  const count = ground.field.reps.code.length;
  const sold = salesWithin(input.sales, period, count);
  const before = salesWithin(input.sales, yearBefore(period), count);
  const inTime = timeliness(ground, period);
  const seen = coverage(ground, period);
  const kept = compliance(ground, period);
  return Array.from({ length: count }, (_, rep): RepScore => {
    const target = before[rep] > 0 ? before[rep] * (1 + settings.targetGrowth) : null;
    const satisfaction = meanOf(input.satisfaction, rep, period);
    const parts = {
      results:
        target === null || target <= 0 ? null : 100 * Math.min(Math.max(0, sold[rep] / target), settings.resultsCap),
      followUp: percent(inTime[rep]),
      coverage: percent(seen[rep]),
      compliance: percent(kept[rep]),
      satisfaction: satisfaction === null ? null : ((satisfaction.mean - 1) / 4) * 100,
    };
    const total = weighted(parts, settings.weights);
    const shares = { followUp: inTime[rep], coverage: seen[rep], compliance: kept[rep] };
    return { rep, sold: sold[rep], target, ...shares, satisfaction, parts, total, bonus: bonusOf(total, settings) };
  });
}

/** The weighted mean of the parts that there are, at most 100. */
export function weighted(parts: RepScore['parts'], weights: EvaluationSettings['weights']): number | null {
  let sum = 0;
  let weight = 0;
  for (const part of EVALUATION_PARTS) {
    const score = parts[part];
    if (score === null) continue;
    sum += weights[part] * score;
    weight += weights[part];
  }
  return weight === 0 ? null : Math.min(100, sum / weight);
}

export function bonusOf(total: number | null, { bonus }: Pick<EvaluationSettings, 'bonus'>): number {
  return total === null ? 0 : (bonus.find(({ from }) => total >= from)?.points ?? 0);
}

function percent({ good, of }: Share): number | null {
  return of === 0 ? null : (100 * good) / of;
}

/** Of sales whose own period lies within this one; a year's figure says nothing of a quarter. */
function salesWithin(sales: readonly PeriodSale[], { from, to }: EvaluationPeriod, reps: number): Float64Array {
  const sums = new Float64Array(reps);
  for (const sale of sales) if (sale.from >= from && sale.to <= to) sums[sale.rep] += sale.amount;
  return sums;
}

function meanOf(all: readonly Satisfaction[], rep: number, { from, to }: EvaluationPeriod): RepScore['satisfaction'] {
  const given = all.filter((s) => s.rep === rep && s.day >= from && s.day <= to);
  if (given.length === 0) return null;
  return { mean: given.reduce((sum, { score }) => sum + score, 0) / given.length, count: given.length };
}
