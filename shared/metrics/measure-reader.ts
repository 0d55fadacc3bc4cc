import { MATURITIES } from '../model/maturity';
import { type BalanceSettings, MEASURES, type Measure } from '../model/settings';
import { type Evaluation, sumOf } from '../planning/evaluation';

/** What counts for a territory (-1 = what is in none), in all markets or in those of one maturity. */
export type MeasureReader = (territory: number, maturity?: number) => number;

/** The measure balance is judged by, with the weights of the markets. @param present territories of the plan */
export function measureReader(
  evaluation: Evaluation,
  present: readonly number[],
  settings: BalanceSettings,
): MeasureReader {
  const { measure } = settings;
  const weighted = weightedSums(evaluation, settings);
  if (measure !== 'index') return (territory, maturity) => weighted(measure, territory, maturity);
  return indexReader(weighted, present, settings);
}

type WeightedSum = (measure: Measure, territory: number, maturity?: number) => number;

/** Σ weight × sum ÷ 100 over markets: the division comes last, so that it is one rounding of a whole number. */
function weightedSums(evaluation: Evaluation, { types }: BalanceSettings): WeightedSum {
  const weights = MATURITIES.map((maturity) => types[maturity].weight);
  if (weights.every((weight) => weight === 100)) return (name, t, m) => sumOf(evaluation, t, name, m);
  return (name, t, only) => {
    if (only !== undefined) return (weights[only] * sumOf(evaluation, t, name, only)) / 100;
    return weights.reduce((sum, weight, m) => sum + weight * sumOf(evaluation, t, name, m), 0) / 100;
  };
}

/**
 * Points of a territory: Σ over measures of 100 · territories · its share of the plan's total × the measure's share of the
 * weights. With the same weights in all markets the territories have 100 points on average; a market with weights of its
 * own takes them in place of the common ones.
 */
function indexReader(weighted: WeightedSum, present: readonly number[], settings: BalanceSettings): MeasureReader {
  const totals = MEASURES.map((name) => present.reduce((sum, t) => sum + weighted(name, t), 0));
  const pointsBy = (weights: Readonly<Record<Measure, number>>): readonly number[] => {
    const all = MEASURES.reduce((sum, name) => sum + weights[name], 0);
    return MEASURES.map((name, k) =>
      all === 0 || totals[k] === 0 ? 0 : (100 * present.length * weights[name]) / all / totals[k],
    );
  };
  const common = pointsBy(settings.indexWeights);
  const own = MATURITIES.map((maturity) => {
    const { indexWeights } = settings.types[maturity];
    return indexWeights === null ? common : pointsBy(indexWeights);
  });
  const read = (t: number, points: readonly number[], m?: number): number =>
    MEASURES.reduce((sum, name, k) => sum + points[k] * weighted(name, t, m), 0);
  const alike = own.every((points) => points === common);
  return (t, m) => {
    if (m !== undefined) return read(t, own[m], m);
    return alike ? read(t, common) : own.reduce((sum, points, market) => sum + read(t, points, market), 0);
  };
}
