/** Sums of deviations of fixed figures from any mean; O(1) a question whose mean is near that of the one before, else O(figures). */
export class DeviationSums {
  private readonly sorted: Float64Array;
  /** Sum of the `i` smallest. */
  private readonly upTo: Float64Array;
  /** Where the last questions ended: the next ones mostly end there too. */
  private under = 0;
  private notOver = 0;

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
    const under = this.countUpTo(low, this.under);
    const notOver = this.countUpTo(high, this.notOver);
    this.under = under;
    this.notOver = notOver;
    return (under * low - upTo[under] + (upTo[count] - upTo[notOver]) - (count - notOver) * high) / mean;
  }

  private countUpTo(most: number, from: number): number {
    const { sorted } = this;
    let at = from;
    while (at < sorted.length && sorted[at] <= most) at++;
    while (at > 0 && sorted[at - 1] > most) at--;
    return at;
  }
}
