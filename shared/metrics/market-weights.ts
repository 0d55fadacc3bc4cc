import { MATURITIES } from '../model/maturity';
import type { BalanceSettings } from '../model/settings';

/** What anything in a market counts for in balance, maturity by maturity; 1 = as it is. */
export function marketWeights({ types }: BalanceSettings): readonly number[] {
  return MATURITIES.map((maturity) => types[maturity].weight / 100);
}
