import { exp, ln, wait } from '../exact-math';
import { type Limit, Meter } from '../meter';
import { Rng } from '../rng';
import type { CpmpInstance, CpmpPlan } from './instance';
import { Partition } from './partition';

/** Temperatures of a cooling, in mean distances of a customer to its median. */
const HOT = 0.25;
const COLD = 0.05;
/** Small instances are cooled several times instead of once slowly. */
const SMALL = 150;
const CYCLES = 16;
const CHUNK = 512;
/** Nearest customers through whom moves are proposed. */
const NEAREST = 14;
/** Of four proposals, how many are swaps. */
const SWAPS = 1;
/** What a unit of overload costs, in mean distances, where nothing else may count. */
const STERN = 1e4;
/** Less than this is rounding. */
const GAIN = 1e-6;

/**
 * Simulated annealing over partitions into `p` groups, each with its best median at any time. Capacities may be broken on
 * the way, at a price that rises while they are. Several coolings where the instance is small, from new groups and from the best plan in turn.
 * Yields the best cost so far; null when no plan within the capacities was found.
 */
export function* solveCpmp(
  instance: CpmpInstance,
  seed: number,
  limit: Limit,
): Generator<number, CpmpPlan | null, 'stop' | undefined> {
  const rng = new Rng(seed);
  const meter = new Meter(limit);
  const near = nearest(instance);
  const partition = new Partition(instance, seedGroups(instance, rng));
  const best = { cost: Number.POSITIVE_INFINITY, groups: partition.of.slice() };
  const slope = ln(COLD / HOT);
  const scale = Math.max(1e-9, partition.cost() / instance.n);
  const price0 = scale / mean(instance.demand);
  const cycles = instance.n <= SMALL ? CYCLES : 1;
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (cycle > 0)
      partition.reset(
        cycle % 2 === 1 || best.cost === Number.POSITIVE_INFINITY ? seedGroups(instance, rng) : best.groups,
      );
    let price = price0;
    for (let p = meter.progress(); p < (cycle + 1) / cycles; p = meter.progress()) {
      const cooled = Math.max(0, p * cycles - cycle);
      const temperature = scale * HOT * exp(slope * cooled);
      for (let i = 0; i < CHUNK; i++) propose(partition, instance, near, rng, temperature, price);
      meter.spend(CHUNK);
      const over = partition.overload();
      price *= over > 0 ? 1.02 : 1 / 1.02;
      keep(partition, best);
      if ((yield best.cost) === 'stop') return planOf(instance, best);
    }
    if (best.cost === Number.POSITIVE_INFINITY) {
      relieve(partition, instance, near, scale * STERN);
      keep(partition, best);
    }
  }
  return planOf(instance, best);
}

/** Takes the partition over as the best so far when it is within the capacities and cheaper. */
function keep(partition: Partition, best: { cost: number; readonly groups: Int32Array }): void {
  const cost = partition.cost();
  if (partition.overload() > 0 || cost >= best.cost - 1e-9) return;
  best.cost = cost;
  best.groups.set(partition.of);
}

/** Descends by shifts and swaps at a price no distance outweighs: a short cooling may end before its own price has risen to that. */
function relieve(partition: Partition, { n, p }: CpmpInstance, near: Int32Array, price: number): void {
  const { of, size } = partition;
  const width = near.length / n;
  for (let better = true; better && partition.overload() > 0; ) {
    better = false;
    for (let i = 0; i < n; i++) {
      for (let b = 0; b < p; b++) {
        if (b === of[i] || size[of[i]] < 2 || partition.priceShift(i, b, price) > -GAIN) continue;
        partition.shift(i, b);
        better = true;
      }
      for (let x = i * width; x < (i + 1) * width; x++) {
        const o = near[x];
        const single = size[of[i]] < 2 || size[of[o]] < 2;
        if (of[o] === of[i] || single || partition.priceSwap(i, o, price) > -GAIN) continue;
        partition.swap(i, o);
        better = true;
      }
    }
  }
}

function propose(
  partition: Partition,
  { n }: CpmpInstance,
  near: Int32Array,
  rng: Rng,
  temperature: number,
  price: number,
): void {
  const { of, size } = partition;
  const i = rng.below(n);
  const width = near.length / n;
  const o = near[i * width + rng.below(width)];
  const b = of[o];
  if (of[i] === b) return;
  const most = temperature * wait(rng.next());
  if (rng.below(4) < SWAPS) {
    // Groups of one are left alone: a group never becomes empty.
    if (size[b] > 1 && size[of[i]] > 1 && partition.priceSwap(i, o, price) < most) partition.swap(i, o);
  } else if (size[of[i]] > 1 && partition.priceShift(i, b, price) < most) partition.shift(i, b);
}

/** k-means++ on distance, every customer with the nearest of the drawn ones. */
function seedGroups({ n, p, distance }: CpmpInstance, rng: Rng): Int32Array {
  const groups = new Int32Array(n);
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  let drawn = rng.below(n);
  for (let g = 0; g < p; g++) {
    let total = 0;
    for (let i = 0; i < n; i++) {
      const d = distance[i * n + drawn];
      // The drawn one itself belongs to its group even where others lie on the same spot.
      if (d < least[i] || i === drawn) {
        least[i] = i === drawn ? -1 : d;
        groups[i] = g;
      }
      total += Math.max(0, least[i]);
    }
    let left = rng.unit() * total;
    drawn = least.findIndex((d) => d >= 0 && (left -= d) <= 0);
    if (drawn < 0) drawn = least.findIndex((d) => d >= 0);
    if (drawn < 0) break;
  }
  return groups;
}

function nearest({ n, distance }: CpmpInstance): Int32Array {
  const width = Math.max(1, Math.min(NEAREST, n - 1));
  const near = new Int32Array(n * width);
  for (let i = 0; i < n; i++) {
    const order = Array.from({ length: n }, (_, j) => j).filter((j) => j !== i);
    order.sort((a, b) => distance[i * n + a] - distance[i * n + b] || a - b);
    near.set(order.slice(0, width), i * width);
  }
  return near;
}

function mean(values: Float64Array): number {
  return Math.max(1e-9, values.reduce((sum, v) => sum + v, 0) / values.length);
}

function planOf(instance: CpmpInstance, best: { readonly cost: number; readonly groups: Int32Array }): CpmpPlan | null {
  if (best.cost === Number.POSITIVE_INFINITY) return null;
  const { median, of } = new Partition(instance, best.groups);
  return { medians: median.slice(), assigned: of.slice(), cost: best.cost };
}
