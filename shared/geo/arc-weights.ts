import type { Arcs } from './arcs';
import { IndexHeap } from './index-heap';

/**
 * How much each point matters: its effective area in the unit square (Visvalingam & Whyatt 1993, "Line generalisation by
 * repeated elimination of points"). Leaving out all points below a threshold is then the simplified line of any zoom.
 * Weights belong to arcs, not to shapes, so neighbours stay without a gap. Ends of arcs weigh Infinity; so do two more
 * points of a closed arc, or a small island would shrink to nothing.
 */
export function arcWeights(arcs: Arcs): Float32Array {
  const weight = new Float32Array(arcs.xy.length / 2);
  for (let i = 0; i + 1 < arcs.start.length; i++) weighArc(arcs.xy, arcs.start[i], arcs.start[i + 1], weight);
  return weight;
}

function weighArc(xy: Float64Array, from: number, to: number, weight: Float32Array): void {
  const count = to - from;
  if (count === 0) return;
  weight[from] = Number.POSITIVE_INFINITY;
  weight[to - 1] = Number.POSITIVE_INFINITY;
  if (count < 3) return;
  const before = Int32Array.from({ length: count }, (_, k) => k - 1);
  const after = Int32Array.from({ length: count }, (_, k) => k + 1);
  const area = new Float64Array(count);
  const heap = new IndexHeap(area, count);
  const measure = (k: number): number => triangle(xy, from + before[k], from + k, from + after[k]);
  for (let k = 1; k < count - 1; k++) {
    area[k] = measure(k);
    heap.push(k);
  }
  const order: number[] = [];
  let floor = 0;
  for (let k = heap.pop(); k >= 0; k = heap.pop()) {
    // Never lighter than a point already left out: the order of elimination is the order of weights.
    floor = Math.max(floor, area[k]);
    weight[from + k] = floor;
    order.push(k);
    after[before[k]] = after[k];
    before[after[k]] = before[k];
    for (const n of [before[k], after[k]]) {
      if (n === 0 || n === count - 1) continue;
      area[n] = measure(n);
      heap.update(n);
    }
  }
  if (isClosed(xy, from, to)) for (const k of order.slice(-2)) weight[from + k] = Number.POSITIVE_INFINITY;
}

function isClosed(xy: Float64Array, from: number, to: number): boolean {
  return xy[2 * from] === xy[2 * to - 2] && xy[2 * from + 1] === xy[2 * to - 1];
}

function triangle(xy: Float64Array, a: number, b: number, c: number): number {
  const ax = xy[2 * a];
  const ay = xy[2 * a + 1];
  return Math.abs((xy[2 * b] - ax) * (xy[2 * c + 1] - ay) - (xy[2 * c] - ax) * (xy[2 * b + 1] - ay)) / 2;
}
