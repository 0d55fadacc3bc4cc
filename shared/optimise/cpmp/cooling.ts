import { exp, ln, wait } from '../exact-math';
import type { Rng } from '../rng';
import { type Grouping, improve, noGrouping } from './grouping';
import type { CpmpInstance } from './instance';
import type { Partition } from './partition';

/** Where every cooling ends, in mean distances of a customer to its median. */
const COLD = 0.05;
/** Of four proposals, how many are swaps. */
const SWAPS = 1;
const GROWTH = 1.02;

/**
 * Simulated annealing of a partition by shifts and swaps between customers near each other. Capacities may be broken on
 * the way, at a price that rises while they are. `best` is the cheapest grouping within them so far.
 */
export class Cooling {
  readonly best: Grouping;
  private readonly slope: number;
  private price: number;

  /**
   * @param near see `nearest`
   * @param scale mean distance of a customer to its median, the unit of temperatures
   * @param hot temperature at the beginning
   */
  constructor(
    private readonly instance: CpmpInstance,
    readonly partition: Partition,
    private readonly near: Int32Array,
    private readonly rng: Rng,
    private readonly scale: number,
    private readonly hot: number,
  ) {
    this.best = noGrouping(instance.n);
    this.slope = ln(COLD / hot);
    this.price = scale / Math.max(1e-9, instance.demand.reduce((sum, d) => sum + d, 0) / instance.n);
    this.keep();
  }

  /** A run of proposals; `done` is how far the cooling has come, 0 hot and 1 cold. */
  run(proposals: number, done: number): void {
    const temperature = this.scale * this.hot * exp(this.slope * Math.min(1, done));
    for (let i = 0; i < proposals; i++) this.propose(temperature);
    this.price *= this.partition.overload() > 0 ? GROWTH : 1 / GROWTH;
    this.keep();
  }

  private keep(): void {
    const { partition } = this;
    if (partition.overload() === 0) improve(this.best, partition.cost(), partition.of);
  }

  private propose(temperature: number): void {
    const { partition, near, rng, price, instance } = this;
    const { n } = instance;
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
}
