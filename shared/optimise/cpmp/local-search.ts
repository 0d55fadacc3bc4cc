import type { Meter } from '../meter';
import type { Rng } from '../rng';
import { GAIN, type Grouping } from './grouping';
import type { CpmpInstance } from './instance';
import { Partition } from './partition';
import { anneal, groupsAround, type Region, regionOf } from './region';
import { Transfers } from './transfers';

/** Times every group is the middle of a region before groups are transferred, and transfers tried then. */
const SWEEPS = 2;
const TRANSFERS = 40;
/** Rounds without gain after which nothing more is hoped for. */
const DRY = 2;
/** Groups of a region. */
const LEAST = 3;
const MOST = 8;
/** Proposals a customer, and where the annealing begins: hot, short and often finds more here than long and cool. */
const STEPS_EACH = 150;
const HOT = [0.5, 1];
/** The same of a transfer, with the groups around each of its ends. */
const ENDS_LEAST = 5;
const ENDS_MOST = 8;
const TRANSFER_STEPS_EACH = 250;
const TRANSFER_HOT = 0.5;

/**
 * Improves a plan region by region: the groups around one are annealed by themselves, and taken over when that gained (POPMUSIC, Taillard
 * & Voss 2002). Between, a group is dissolved in one place and another split elsewhere, and both surroundings annealed together: this
 * is what no cooling of the whole does, as it would have to carry a median across the map through plans that are all worse.
 */
export class LocalSearch {
  private readonly partition: Partition;
  private readonly transfers: Transfers;

  constructor(
    private readonly instance: CpmpInstance,
    private readonly rng: Rng,
    private readonly meter: Meter,
    groups: Int32Array,
  ) {
    this.partition = new Partition(instance, groups);
    this.transfers = new Transfers(instance, this.partition, rng, meter);
  }

  get found(): Grouping {
    return { cost: this.partition.cost(), groups: this.partition.of };
  }

  /** Goes on until nothing gains any more or the limit is used up. Yields every few milliseconds. */
  *run(): Generator<void, void> {
    const { meter, instance } = this;
    for (let dry = 0; dry < DRY; dry++) {
      for (let i = 0; i < SWEEPS * instance.p && meter.progress() < 1; i++) {
        if (this.refine()) dry = -1;
        yield;
      }
      yield* this.transfers.rank();
      for (let i = 0; i < TRANSFERS && meter.progress() < 1; i++) {
        const gained = this.transfer();
        yield;
        if (!gained) continue;
        dry = -1;
        break;
      }
      if (meter.progress() >= 1) return;
    }
  }

  /** Anneals a region drawn at random. */
  private refine(): boolean {
    const { instance, partition, rng } = this;
    const size = LEAST + rng.below(MOST - LEAST + 1);
    const region = regionOf(partition, groupsAround(instance, partition, rng.below(instance.p), size));
    return this.takeIfBetter(region, partition.of, HOT[rng.below(HOT.length)], STEPS_EACH);
  }

  /** Makes the next transfer and anneals what is around it. */
  private transfer(): boolean {
    const { instance, partition, rng } = this;
    const next = this.transfers.next();
    if (!next) return false;
    const size = ENDS_LEAST + rng.below(ENDS_MOST - ENDS_LEAST + 1);
    const around = [next.dissolved, next.split].flatMap((g) => groupsAround(instance, partition, g, size));
    const region = regionOf(partition, [...new Set(around)]);
    const start = this.transfers.made(next, region.groups);
    return this.takeIfBetter(region, start, TRANSFER_HOT, TRANSFER_STEPS_EACH);
  }

  /** @param from group of each customer of the whole plan to begin with */
  private takeIfBetter(region: Region, from: Int32Array, hot: number, stepsEach: number): boolean {
    const { instance, partition, rng, meter } = this;
    const place = new Int32Array(instance.p);
    region.groups.forEach((g, i) => {
      place[g] = i;
    });
    const start = region.customers.map((i) => place[from[i]]);
    const { best, steps } = anneal(instance, region, region.groups.length, start, rng, hot, stepsEach);
    meter.spend(steps);
    if (best.cost >= region.cost - GAIN) return false;
    const groups = partition.of.slice();
    region.customers.forEach((i, x) => {
      groups[i] = region.groups[best.groups[x]];
    });
    partition.reset(groups);
    this.transfers.changed(region.groups);
    return true;
  }
}
