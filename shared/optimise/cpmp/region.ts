import type { Rng } from '../rng';
import { Cooling } from './cooling';
import type { Grouping } from './grouping';
import type { CpmpInstance } from './instance';
import { nearest } from './nearest';
import { Partition } from './partition';

const CHUNK = 128;
/** Wider than in a whole plan: in a region most of the near ones are few groups. */
const NEAREST = 30;

/** Some groups of a plan and the customers in them. */
export interface Region {
  /** By their place in the plan. */
  readonly groups: readonly number[];
  readonly customers: Int32Array;
  /** What they cost in the plan. */
  readonly cost: number;
}

/** A group and those whose medians are nearest to its own, `size` in all. */
export function groupsAround(
  { n, p, distance }: CpmpInstance,
  { median }: Partition,
  g: number,
  size: number,
): number[] {
  const from = median[g] * n;
  const order = Array.from({ length: p }, (_, other) => other);
  order.sort((a, b) => distance[from + median[a]] - distance[from + median[b]] || a - b);
  return order.slice(0, size);
}

export function regionOf(partition: Partition, groups: readonly number[]): Region {
  const inside = new Uint8Array(partition.size.length);
  for (const g of groups) inside[g] = 1;
  const customers: number[] = [];
  partition.of.forEach((g, i) => {
    if (inside[g] === 1) customers.push(i);
  });
  return {
    groups,
    customers: Int32Array.from(customers),
    cost: groups.reduce((sum, g) => sum + partition.costOf[g], 0),
  };
}

/**
 * Anneals a region's customers as an instance of their own.
 * @param start group of each of them, by its place among `groups` groups
 * @param hot temperature at the beginning, in mean distances of a customer of the region to its median
 * @returns the best grouping met, and how many proposals that took
 */
export function anneal(
  whole: CpmpInstance,
  { customers, cost }: Region,
  groups: number,
  start: Int32Array,
  rng: Rng,
  hot: number,
  stepsEach: number,
): { readonly best: Grouping; readonly steps: number } {
  const instance = partOf(whole, customers, groups);
  const { n } = instance;
  const scale = Math.max(1e-9, cost / n);
  const cooling = new Cooling(instance, new Partition(instance, start), nearest(instance, NEAREST), rng, scale, hot);
  const most = n * stepsEach;
  let steps = 0;
  for (; steps < most; steps += CHUNK) cooling.run(CHUNK, steps / most);
  return { best: cooling.best, steps };
}

function partOf({ n, distance, demand, capacity }: CpmpInstance, customers: Int32Array, p: number): CpmpInstance {
  const m = customers.length;
  const within = new Float64Array(m * m);
  for (let a = 0; a < m; a++) {
    for (let b = 0; b < m; b++) within[a * m + b] = distance[customers[a] * n + customers[b]];
  }
  const of = (values: Float64Array): Float64Array => Float64Array.from(customers, (i) => values[i]);
  return { n: m, p, distance: within, demand: of(demand), capacity: of(capacity) };
}
