import KDBush from 'kdbush';

/** Points drawn together at one zoom level. Cluster `c` holds the points `member[start[c]] … member[start[c + 1] - 1]`, heaviest first. */
export interface Clusters {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly start: Int32Array;
  readonly member: Int32Array;
}

export interface WeightedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

export function indexPoints(points: WeightedPoints): KDBush {
  const tree = new KDBush(points.x.length);
  for (let i = 0; i < points.x.length; i++) tree.add(points.x[i], points.y[i]);
  return tree.finish();
}

/**
 * Gathers what lies within `radius` of the heaviest point left, until none is left; so the largest accounts stand where they
 * are and the small ones join them. Every point is in exactly one cluster. Radius 0 parts all but points in one place.
 * @param order indices by falling weight
 */
export function clusterPoints(points: WeightedPoints, tree: KDBush, order: Int32Array, radius: number): Clusters {
  const count = points.x.length;
  const taken = new Uint8Array(count);
  const member = new Int32Array(count);
  const start: number[] = [0];
  const x: number[] = [];
  const y: number[] = [];
  const weight: number[] = [];
  let at = 0;
  for (const seed of order) {
    if (taken[seed] === 1) continue;
    taken[seed] = 1;
    member[at++] = seed;
    let sum = points.weight[seed];
    for (const i of tree.within(points.x[seed], points.y[seed], radius)) {
      if (taken[i] === 1) continue;
      taken[i] = 1;
      member[at++] = i;
      sum += points.weight[i];
    }
    start.push(at);
    x.push(points.x[seed]);
    y.push(points.y[seed]);
    weight.push(sum);
  }
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    weight: Float64Array.from(weight),
    start: Int32Array.from(start),
    member,
  };
}

/** The group with the largest weight among a cluster's points; the smaller number wins a tie. */
export function leadingGroup(clusters: Clusters, cluster: number, group: Int32Array, weight: Float64Array): number {
  const from = clusters.start[cluster];
  const to = clusters.start[cluster + 1];
  if (to - from === 1) return group[clusters.member[from]];
  const sums = new Map<number, number>();
  for (let k = from; k < to; k++) {
    const i = clusters.member[k];
    // A customer without revenue still counts for something.
    sums.set(group[i], (sums.get(group[i]) ?? 0) + weight[i] + 1);
  }
  let best = -1;
  let most = -1;
  for (const [g, sum] of sums) {
    if (sum > most || (sum === most && g < best)) {
      best = g;
      most = sum;
    }
  }
  return best;
}
