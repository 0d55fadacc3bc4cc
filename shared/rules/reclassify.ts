import type { MarketFigure, Maturity } from '../model/maturity';
import type { MaturitySettings } from '../model/settings';
import { classifyMaturity, medianLatestCapacity } from './maturity';

export interface ClassifiedUnit {
  readonly unit: string;
  /** In force now, by a person's override where there is one. */
  readonly maturity: Maturity;
  readonly override: unknown;
  readonly figures: readonly MarketFigure[];
}

export interface ClassChange {
  readonly unit: string;
  readonly from: Maturity;
  readonly to: Maturity;
}

/** Units that other settings would put in another class; overridden ones stay where a person put them. */
export function reclassified(units: readonly ClassifiedUnit[], settings: MaturitySettings): readonly ClassChange[] {
  const median = medianLatestCapacity(units.map((u) => u.figures));
  return units.flatMap(({ unit, maturity, override, figures }) => {
    if (override !== null) return [];
    const to = classifyMaturity(figures, median, settings).maturity;
    return to === maturity ? [] : [{ unit, from: maturity, to }];
  });
}
