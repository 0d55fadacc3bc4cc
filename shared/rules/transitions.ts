import { type MarketFigure, MATURITIES, type Maturity, maturityIndex, type MaturityOverride } from '../model/maturity';
import type { MaturitySettings } from '../model/settings';
import { overrideOn } from './override-on';
import { classifyUnits } from './unit-maturity';

export interface UnitHistory {
  readonly unit: string;
  readonly figures: readonly MarketFigure[];
  /** The override nobody has replaced, whether or not it counts today. */
  readonly standing: MaturityOverride | null;
}

/** Periods for which any unit has figures, ascending. */
export function periodsOf(units: readonly UnitHistory[]): readonly number[] {
  const periods = new Set(units.flatMap((unit) => unit.figures.map((figure) => figure.period)));
  return [...periods].toSorted((a, b) => a - b);
}

/**
 * What each unit was at the end of a period: the rule over the figures known by then, and an override that says it counted
 * then. One without a first day counts in the latest period only, as nobody has said it held before.
 */
export function classesAt(
  units: readonly UnitHistory[],
  period: number,
  settings: MaturitySettings,
  latest: number,
): readonly Maturity[] {
  const known = units.map((unit) => unit.figures.filter((figure) => figure.period <= period));
  const lastDay = `${String(period)}-12-31`;
  return classifyUnits(known, settings).map(({ maturity }, u) => {
    const { standing } = units[u];
    if (standing === null || (standing.validFrom === null && period < latest)) return maturity;
    return overrideOn(standing, lastDay)?.maturity ?? maturity;
  });
}

/** `counts[from][to]` over units, both in the order of MATURITIES; all of it adds up to the number of units. */
export function transitionCounts(from: readonly Maturity[], to: readonly Maturity[]): readonly (readonly number[])[] {
  const counts = MATURITIES.map(() => MATURITIES.map(() => 0));
  from.forEach((before, u) => {
    counts[maturityIndex(before)][maturityIndex(to[u])]++;
  });
  return counts;
}
