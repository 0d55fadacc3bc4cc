import type { MarketFigure, MaturityInput } from '../model/maturity';

/** null where the figures do not say; capacityRatio is a multiple, competition an index 0-100, its trend points a year, the rest fractions. */
export type MaturityInputs = Readonly<Record<MaturityInput, number | null>>;

/**
 * What the maturity rule looks at, from a unit's figures by period.
 * Growth of capacity is the compound annual rate between the first and the last period that have one.
 * @param medianCapacity median latest capacity over the field's units; null or 0 leaves capacityRatio out
 */
export function maturityInputs(figures: readonly MarketFigure[], medianCapacity: number | null): MaturityInputs {
  const byPeriod = figures.toSorted((a, b) => a.period - b.period);
  const capacity = byPeriod.filter((f) => f.capacity !== null && f.capacity > 0);
  const customers = byPeriod.findLast((f) => f.customersStart !== null && f.customersStart > 0);
  const rivalry = byPeriod.filter((f) => f.competition !== null);
  const start = customers?.customersStart ?? null;
  const won = customers?.newCustomers ?? null;
  const lost = customers?.lostCustomers ?? null;
  const latest = latestCapacity(figures);
  return {
    capacityRatio: latest === null || !medianCapacity ? null : latest / medianCapacity,
    capacityGrowth: compoundGrowth(capacity.map((f) => [f.period, f.capacity ?? 0])),
    customerGrowth: start === null || won === null || lost === null ? null : (won - lost) / start,
    churn: start === null || lost === null ? null : lost / start,
    competition: rivalry.at(-1)?.competition ?? null,
    competitionTrend: yearlyChange(rivalry.map((f) => [f.period, f.competition ?? 0])),
  };
}

/** Capacity of the latest period that has one. */
export function latestCapacity(figures: readonly MarketFigure[]): number | null {
  const known = figures.filter((f) => f.capacity !== null);
  if (known.length === 0) return null;
  return known.reduce((a, b) => (b.period > a.period ? b : a)).capacity;
}

function compoundGrowth(series: readonly (readonly [number, number])[]): number | null {
  const first = series.at(0);
  const last = series.at(-1);
  if (!first || !last || first[0] === last[0]) return null;
  return (last[1] / first[1]) ** (1 / (last[0] - first[0])) - 1;
}

function yearlyChange(series: readonly (readonly [number, number])[]): number | null {
  const first = series.at(0);
  const last = series.at(-1);
  if (!first || !last || first[0] === last[0]) return null;
  return (last[1] - first[1]) / (last[0] - first[0]);
}
