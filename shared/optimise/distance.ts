/**
 * How different two divisions are, whatever their territories are numbered: the share of the weight that lies outside
 * the best match of each territory, the larger of both ways round; 0 = the same division.
 * @param weight one entry a unit, not negative
 */
export function distance(a: Int32Array, b: Int32Array, weight: Float64Array): number {
  return Math.max(unmatched(a, b, weight), unmatched(b, a, weight));
}

function unmatched(a: Int32Array, b: Int32Array, weight: Float64Array): number {
  const shared = new Map<number, Map<number, number>>();
  let total = 0;
  for (let u = 0; u < a.length; u++) {
    const row = shared.get(a[u]) ?? new Map<number, number>();
    shared.set(a[u], row);
    row.set(b[u], (row.get(b[u]) ?? 0) + weight[u]);
    total += weight[u];
  }
  let matched = 0;
  for (const row of shared.values()) matched += Math.max(...row.values());
  return total > 0 ? 1 - matched / total : 0;
}
