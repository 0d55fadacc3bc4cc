import type { Meter } from '../meter';
import type { Rng } from '../rng';
import type { CpmpInstance } from './instance';
import type { Partition } from './partition';
import { anneal, groupsAround, regionOf } from './region';

/** Groups around one whose loss, or whose split, is priced. */
const AROUND = 5;
const STEPS_EACH = 200;
const HOT = 0.25;

export interface Transfer {
  readonly dissolved: number;
  readonly split: number;
}

/**
 * Which group is best done without and which best split in two: what either costs is found by annealing its surroundings with one
 * group less, or more, and stays known until something changes there. Transfers are given in the order of both together.
 */
export class Transfers {
  private readonly loss: Float64Array;
  private readonly gain: Float64Array;
  /** Turn at which a group changed last, and at which its prices were found. */
  private readonly changedAt: Int32Array;
  private readonly pricedAt: Int32Array;
  private turn = 1;
  private rankedAt = 0;
  private order: readonly Transfer[] = [];
  private given = 0;

  constructor(
    private readonly instance: CpmpInstance,
    private readonly partition: Partition,
    private readonly rng: Rng,
    private readonly meter: Meter,
  ) {
    const { p } = instance;
    this.loss = new Float64Array(p);
    this.gain = new Float64Array(p);
    this.changedAt = new Int32Array(p);
    this.pricedAt = new Int32Array(p).fill(-1);
  }

  /** To be told whenever the plan has changed. */
  changed(groups: readonly number[]): void {
    this.turn++;
    for (const g of groups) this.changedAt[g] = this.turn;
  }

  /** Prices what has changed; where nothing has, transfers go on where they were. Yields like the search itself. */
  *rank(): Generator<void, void> {
    const { instance, partition, loss, gain, changedAt, pricedAt, meter } = this;
    const { p } = instance;
    if (this.rankedAt === this.turn) return;
    for (let g = 0; g < p && meter.progress() < 1; g++) {
      const around = groupsAround(instance, partition, g, AROUND);
      if (around.every((other) => changedAt[other] <= pricedAt[g])) continue;
      pricedAt[g] = this.turn;
      loss[g] = this.lossOf(g, around);
      gain[g] = this.gainOf(g, around);
      yield;
    }
    const all = Array.from({ length: p * p }, (_, i): Transfer & { readonly cost: number } => {
      const dissolved = Math.floor(i / p);
      const split = i % p;
      return { dissolved, split, cost: dissolved === split ? Number.POSITIVE_INFINITY : loss[dissolved] - gain[split] };
    });
    this.order = all
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost || a.dissolved - b.dissolved || a.split - b.split);
    this.rankedAt = this.turn;
    this.given = 0;
  }

  /** The next one, from the first again after the last; null when there is none. */
  next(): Transfer | null {
    return this.order.length === 0 ? null : this.order[this.given++ % this.order.length];
  }

  /**
   * Group of every customer with a transfer made: who was in the dissolved group goes to the nearest median of the others in
   * `groups`, and the split one's farthest customer becomes the median of those nearer to it.
   */
  made({ dissolved, split }: Transfer, groups: readonly number[]): Int32Array {
    const others = groups.filter((g) => g !== dissolved);
    const half = this.half(split);
    return this.partition.of.map((g, i) =>
      g === dissolved ? this.nearestOf(i, others) : g === split && half(i) ? dissolved : g,
    );
  }

  private lossOf(g: number, around: readonly number[]): number {
    const { instance, partition } = this;
    const others = around.filter((other) => other !== g);
    const region = regionOf(partition, around);
    const start = region.customers.map((i) =>
      others.indexOf(partition.of[i] === g ? this.nearestOf(i, others) : partition.of[i]),
    );
    return this.cost(anneal(instance, region, others.length, start, this.rng, HOT, STEPS_EACH)) - region.cost;
  }

  /** Less than everything where there is nothing to split. */
  private gainOf(g: number, around: readonly number[]): number {
    const { instance, partition } = this;
    const { distance, n } = instance;
    if (distance[this.farthest(g) * n + partition.median[g]] === 0) return Number.NEGATIVE_INFINITY;
    const region = regionOf(partition, around);
    const half = this.half(g);
    const start = region.customers.map((i) =>
      partition.of[i] === g && half(i) ? around.length : around.indexOf(partition.of[i]),
    );
    return region.cost - this.cost(anneal(instance, region, around.length + 1, start, this.rng, HOT, STEPS_EACH));
  }

  private cost({ best, steps }: ReturnType<typeof anneal>): number {
    this.meter.spend(steps);
    return best.cost;
  }

  private nearestOf(i: number, groups: readonly number[]): number {
    const { distance, n } = this.instance;
    const to = (g: number): number => distance[i * n + this.partition.median[g]];
    return groups.reduce((best, g) => (to(g) < to(best) ? g : best));
  }

  private farthest(g: number): number {
    const { distance, n } = this.instance;
    const { of, median } = this.partition;
    const from = median[g] * n;
    return of.reduce((far, own, i) => (own === g && distance[from + i] > distance[from + far] ? i : far), median[g]);
  }

  /** Whether a customer of a group is nearer to its farthest one than to its median. */
  private half(g: number): (i: number) => boolean {
    const { distance, n } = this.instance;
    const far = this.farthest(g);
    const from = this.partition.median[g];
    return (i) => distance[i * n + far] < distance[i * n + from];
  }
}
