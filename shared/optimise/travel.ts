/** Entries a node: Σw, Σwx, Σwy, Σw(x² + y²). One record instead of four arrays, as a move reads them all. */
export const PARTS = 4;
/** Entries a territory: the same sums, the pull and place of its wished centre, and its travel cost. */
export const SUMS = 8;
export const PULL = 4;
export const TRAVEL = 7;

/**
 * Σ w · distance² to a territory's centre for the given sums; with a wished centre the part `pull` is measured from there
 * (parallel axes).
 * @param sums records of territories, for the wished centre
 * @param at where the territory's record begins
 */
export function travelOf(sums: Float64Array, at: number, w: number, wx: number, wy: number, wq: number): number {
  if (w <= 0) return 0;
  const pull = sums[at + PULL];
  if (pull === 0) return wq - (wx * wx + wy * wy) / w;
  const dx = wx - w * sums[at + PULL + 1];
  const dy = wy - w * sums[at + PULL + 2];
  return wq + (pull * (dx * dx + dy * dy) - (wx * wx + wy * wy)) / w;
}

/** The moments of nodes as records. */
export function recordsOf(w: Float64Array, wx: Float64Array, wy: Float64Array, wq: Float64Array): Float64Array {
  const parts = new Float64Array(w.length * PARTS);
  for (let u = 0; u < w.length; u++) {
    parts[u * PARTS] = w[u];
    parts[u * PARTS + 1] = wx[u];
    parts[u * PARTS + 2] = wy[u];
    parts[u * PARTS + 3] = wq[u];
  }
  return parts;
}
