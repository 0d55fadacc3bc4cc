/** Mean of the values; 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** Coefficient of variation: population standard deviation ÷ mean; 0 when the mean is 0. */
export function coefficientOfVariation(values: readonly number[]): number {
  const mu = mean(values);
  if (mu === 0) return 0;
  return Math.sqrt(mean(values.map((v) => (v - mu) ** 2))) / mu;
}

/**
 * Gini coefficient of non-negative values: Σ (2i − n − 1)·x_i / (n · Σ x) over x sorted ascending, i from 1.
 * 0 = all equal, (n − 1)/n = one has everything.
 */
export function gini(values: readonly number[]): number {
  const total = values.reduce((sum, v) => sum + v, 0);
  if (total === 0) return 0;
  const n = values.length;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.reduce((sum, v, i) => sum + (2 * (i + 1) - n - 1) * v, 0) / (n * total);
}
