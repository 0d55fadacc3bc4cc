import type { LossRange } from '../model/scenario';

/** What moving accounts to other owners may cost in the next year; money in minor units. */
export interface RevenueLoss {
  readonly accounts: number;
  readonly revenue: number;
  /** All moved revenue × the low and the high probability. */
  readonly low: number;
  readonly high: number;
  /** All moved revenue × the mean probability. */
  readonly expected: number;
  /** Standard deviation about the expected loss if accounts are lost or kept one by one: large where few accounts carry much. */
  readonly spread: number;
  /** Accounts expected to be lost. */
  readonly lostAccounts: number;
}

/** Mean of a three-point estimate: (low + 4 · likely + high) ÷ 6 (PERT; Malcolm et al. 1959). */
export function meanProbability({ low, likely, high }: LossRange): number {
  return (low + 4 * likely + high) / 6;
}

/**
 * Revenue at risk of transferred accounts. With p = (low + 4 · likely + high) ÷ 6, r the revenue of each of n accounts:
 * expected = p · Σ r, low … high = low · Σ r … high · Σ r, spread = √(p (1 − p) Σ r²), accounts lost = p · n.
 */
export function revenueLoss(revenues: Iterable<number>, range: LossRange): RevenueLoss {
  const p = meanProbability(range);
  let accounts = 0;
  let revenue = 0;
  let squares = 0;
  for (const r of revenues) {
    accounts++;
    revenue += r;
    squares += r * r;
  }
  return {
    accounts,
    revenue,
    low: range.low * revenue,
    high: range.high * revenue,
    expected: p * revenue,
    spread: Math.sqrt(p * (1 - p) * squares),
    lostAccounts: p * accounts,
  };
}
