import { type MarketFigure, maturityIndex, type MaturityType } from '../model/maturity';
import type { MaturitySettings } from '../model/settings';
import { classifyMaturity, type MaturityResult, medianLatestCapacity } from './maturity';

/** The rule's answer for every unit, overrides left aside. @param figures of each unit */
export function classifyUnits(
  figures: readonly (readonly MarketFigure[])[],
  settings: MaturitySettings,
): readonly MaturityResult[] {
  const median = medianLatestCapacity(figures);
  return figures.map((own) => classifyMaturity(own, median, settings));
}

/** What counts for each unit, as index into MATURITIES: the override if there is one. @param overrides by unit index */
export function effectiveMaturity(
  computed: readonly MaturityResult[],
  overrides: ReadonlyMap<number, MaturityType>,
): Uint8Array {
  return Uint8Array.from(computed, (result, u) => maturityIndex(overrides.get(u) ?? result.maturity));
}
