/** Sums of deviations of fixed figures from any mean, O(log figures) a question. */
export class DeviationSums {
  private readonly sorted: Float64Array;
  /** Sum of the `i` smallest. */
  private readonly upTo: Float64Array;

  /** @param figures each value ÷ its share of the whole, so that all are held against the same mean */
  constructor(figures: Float64Array) {
    this.sorted = figures.slice().sort();
    this.upTo = new Float64Array(figures.length + 1);
    this.sorted.forEach((figure, i) => {
      this.upTo[i + 1] = this.upTo[i] + figure;
    });
  }

  /** Σ max(0, |figure − mean| ÷ mean − band), for a mean above 0; with band 0 the sum of |deviation|. */
  beyond(mean: number, band: number): number {
    const { upTo, sorted } = this;
    const count = sorted.length;
    const low = mean * (1 - band);
    const high = mean * (1 + band);
    const under = this.countUpTo(low);
    const notOver = this.countUpTo(high);
    return (under * low - upTo[under] + (upTo[count] - upTo[notOver]) - (count - notOver) * high) / mean;
  }

  private countUpTo(most: number): number {
    const { sorted } = this;
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle] <= most) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
