import type { CpmpInstance } from './instance';

/**
 * Customers in groups, each group costing what its best median costs. For every customer the sum of distances to its own
 * group is kept, so that a shift or a swap is priced exactly, best medians included, in O(size of the two groups).
 * Distances must be symmetric.
 */
export class Partition {
  readonly of: Int32Array;
  readonly size: Int32Array;
  readonly load: Float64Array;
  /** Cost and median of each group. */
  readonly costOf: Float64Array;
  readonly median: Int32Array;
  private readonly members: Int32Array;
  private readonly place: Int32Array;
  private readonly sum: Float64Array;
  // What the last pricing found; taken over by `shift` and `swap`.
  private costA = 0;
  private costB = 0;
  private medianA = 0;
  private medianB = 0;

  constructor(
    private readonly instance: CpmpInstance,
    groups: Int32Array,
  ) {
    const { n, p } = instance;
    this.of = groups.slice();
    this.size = new Int32Array(p);
    this.load = new Float64Array(p);
    this.costOf = new Float64Array(p);
    this.median = new Int32Array(p);
    this.members = new Int32Array(p * n);
    this.place = new Int32Array(n);
    this.sum = new Float64Array(n);
    this.reset(groups);
  }

  reset(groups: Int32Array): void {
    const { n, p, distance, demand } = this.instance;
    this.of.set(groups);
    this.size.fill(0);
    this.load.fill(0);
    for (let i = 0; i < n; i++) this.enter(i, this.of[i]);
    for (let i = 0; i < n; i++) {
      const g = this.of[i];
      let sum = 0;
      for (let x = g * n; x < g * n + this.size[g]; x++) sum += distance[i * n + this.members[x]];
      this.sum[i] = sum;
    }
    for (let g = 0; g < p; g++) {
      this.costOf[g] = Number.POSITIVE_INFINITY;
      this.load[g] = 0;
      for (let x = g * n; x < g * n + this.size[g]; x++) {
        const m = this.members[x];
        this.load[g] += demand[m];
        if (this.sum[m] < this.costOf[g]) {
          this.costOf[g] = this.sum[m];
          this.median[g] = m;
        }
      }
    }
  }

  cost(): number {
    return this.costOf.reduce((sum, c) => sum + c, 0);
  }

  overload(): number {
    let over = 0;
    for (let g = 0; g < this.size.length; g++) over += this.over(this.load[g], this.median[g]);
    return over;
  }

  private over(load: number, median: number): number {
    return Math.max(0, load - this.instance.capacity[median] - 1e-9);
  }

  /** Change of cost + `price` × overload when customer `i` goes to group `b`. */
  priceShift(i: number, b: number, price: number): number {
    const { n, distance, demand } = this.instance;
    const { members, sum } = this;
    const a = this.of[i];
    let costA = Number.POSITIVE_INFINITY;
    let costB = Number.POSITIVE_INFINITY;
    for (let x = a * n, end = x + this.size[a]; x < end; x++) {
      const m = members[x];
      const s = sum[m] - distance[i * n + m];
      if (s < costA && m !== i) {
        costA = s;
        this.medianA = m;
      }
    }
    let own = 0;
    for (let x = b * n, end = x + this.size[b]; x < end; x++) {
      const m = members[x];
      const d = distance[i * n + m];
      own += d;
      if (sum[m] + d < costB) {
        costB = sum[m] + d;
        this.medianB = m;
      }
    }
    if (own < costB) {
      costB = own;
      this.medianB = i;
    }
    return this.priceOf(a, b, costA, costB, this.load[a] - demand[i], this.load[b] + demand[i], price);
  }

  /** Change of cost + `price` × overload when `i` and `o` change places. */
  priceSwap(i: number, o: number, price: number): number {
    const { demand } = this.instance;
    const a = this.of[i];
    const b = this.of[o];
    const more = demand[o] - demand[i];
    const costA = this.exchanged(a, i, o);
    const medianA = this.medianB;
    const costB = this.exchanged(b, o, i);
    this.medianA = medianA;
    return this.priceOf(a, b, costA, costB, this.load[a] + more, this.load[b] - more, price);
  }

  /** Cost of group `g` with `out` replaced by `into`; its median goes to `medianB`. */
  private exchanged(g: number, out: number, into: number): number {
    const { n, distance } = this.instance;
    const { members, sum } = this;
    let cost = Number.POSITIVE_INFINITY;
    let own = 0;
    for (let x = g * n, end = x + this.size[g]; x < end; x++) {
      const m = members[x];
      if (m === out) continue;
      const d = distance[into * n + m];
      own += d;
      const s = sum[m] - distance[out * n + m] + d;
      if (s < cost) {
        cost = s;
        this.medianB = m;
      }
    }
    if (own < cost) {
      cost = own;
      this.medianB = into;
    }
    return cost;
  }

  private priceOf(
    a: number,
    b: number,
    costA: number,
    costB: number,
    loadA: number,
    loadB: number,
    price: number,
  ): number {
    this.costA = costA;
    this.costB = costB;
    const over =
      this.over(loadA, this.medianA) +
      this.over(loadB, this.medianB) -
      this.over(this.load[a], this.median[a]) -
      this.over(this.load[b], this.median[b]);
    return costA + costB - this.costOf[a] - this.costOf[b] + price * over;
  }

  /** Makes the shift that was priced last. */
  shift(i: number, b: number): void {
    const a = this.of[i];
    this.takeOver(a, b);
    this.move(i, b);
  }

  /** Makes the swap that was priced last. */
  swap(i: number, o: number): void {
    const a = this.of[i];
    const b = this.of[o];
    this.takeOver(a, b);
    this.move(i, b);
    this.move(o, a);
  }

  private takeOver(a: number, b: number): void {
    this.costOf[a] = this.costA;
    this.costOf[b] = this.costB;
    this.median[a] = this.medianA;
    this.median[b] = this.medianB;
  }

  private move(i: number, b: number): void {
    const { n, distance, demand } = this.instance;
    const { members, sum } = this;
    const a = this.of[i];
    this.load[a] -= demand[i];
    this.load[b] += demand[i];
    const last = members[a * n + --this.size[a]];
    members[a * n + this.place[i]] = last;
    this.place[last] = this.place[i];
    for (let x = a * n, end = x + this.size[a]; x < end; x++) sum[members[x]] -= distance[i * n + members[x]];
    let own = 0;
    for (let x = b * n, end = x + this.size[b]; x < end; x++) {
      const d = distance[i * n + members[x]];
      sum[members[x]] += d;
      own += d;
    }
    sum[i] = own;
    this.enter(i, b);
  }

  private enter(i: number, g: number): void {
    this.of[i] = g;
    this.place[i] = this.size[g];
    this.members[g * this.instance.n + this.size[g]++] = i;
  }
}
