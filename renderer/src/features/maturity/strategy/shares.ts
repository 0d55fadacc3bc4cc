import type { BalanceSettings } from '@shared/model/settings';

/** Target shares of all kinds of market together, as a fraction; a kind without one adds nothing. */
export function sharesOf(types: BalanceSettings['types']): number {
  return Object.values(types).reduce((sum, { targetShare }) => sum + (targetShare ?? 0), 0);
}
