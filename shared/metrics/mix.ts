import { MATURITIES } from '../model/maturity';
import type { BalanceSettings } from '../model/settings';

/** Shares of a whole; all 0 of nothing. */
export function mixOf(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, v) => sum + v, 0);
  return values.map((v) => (total === 0 ? 0 : v / total));
}

/**
 * The mix of markets a territory is judged against: markets with a target share have that, the others divide what is left
 * as the plan does. Shares set to more than 1 together are brought to 1; with none set it is the plan's own mix.
 * @param planMix in the order of MATURITIES
 */
export function referenceMix(planMix: readonly number[], types: BalanceSettings['types']): readonly number[] {
  const set = MATURITIES.map((maturity) => types[maturity].targetShare);
  if (set.every((share) => share === null)) return planMix;
  const taken = set.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const free = planMix.reduce((sum, share, m) => sum + (set[m] === null ? share : 0), 0);
  const left = Math.max(0, 1 - taken);
  return mixOf(planMix.map((share, m) => set[m] ?? (free === 0 ? 0 : (left * share) / free)));
}

/** ½ Σ |a − b|; 0 for a mix of nothing. */
export function dissimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.every((v) => v === 0)) return 0;
  return a.reduce((sum, v, i) => sum + Math.abs(v - b[i]), 0) / 2;
}
