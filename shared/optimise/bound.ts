import { buildModel } from './build-model';
import type { Problem } from './problem';
import type { Result } from './result';
import type { Transport } from './transport-lp';

/**
 * The transport problem whose value bounds the travel of every plan in the band with the centres of `result`; with fixed
 * centres it bounds every plan there is. Units may be split in it and territories may fall apart.
 * Returns null when a territory carries nothing, so that it has no centre.
 */
export function transportOf(problem: Problem, result: Pick<Result, 'assigned'>): Transport | null {
  const { target, base, fixed, nodeOf, m, pull, px, py, k } = buildModel(problem);
  const w = new Float64Array(k);
  const wx = new Float64Array(k);
  const wy = new Float64Array(k);
  result.assigned.forEach((t, u) => {
    w[t] += problem.travelWeight[u];
    wx[t] += problem.travelWeight[u] * problem.x[u];
    wy[t] += problem.travelWeight[u] * problem.y[u];
  });
  if (w.some((sum) => sum <= 0)) return null;
  const limit = (t: number, side: 1 | -1): number =>
    Math.max(0, (1 + side * problem.band) * target[t * m] - base[t * m]);
  return {
    x: problem.x,
    y: problem.y,
    weight: problem.travelWeight,
    load: problem.goals[0].values,
    centreX: w.map((sum, t) => (pull[t] === 1 ? px[t] : wx[t] / sum)),
    centreY: w.map((sum, t) => (pull[t] === 1 ? py[t] : wy[t] / sum)),
    lower: w.map((_, t) => limit(t, -1)),
    upper: w.map((_, t) => limit(t, 1)),
    tied: Int32Array.from(nodeOf, (node) => fixed[node]),
  };
}
