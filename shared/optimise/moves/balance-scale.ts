import type { TerritoryBalance } from '../../metrics/balance';
import { type BalanceSettings, MEASURES } from '../../model/settings';

const WIDTH = MEASURES.length;

export interface BalanceFigures {
  /** As `balance()` gives it: 100 · (1 − mean excess beyond the band). */
  readonly score: number;
  readonly meanDeviation: number;
}

/** Balance score and mean deviation of sums that differ a little from those of a plan; the same figures as `balance()`. */
export class BalanceScale {
  readonly now: BalanceFigures;
  private readonly shares: Float64Array;
  private readonly present: Int32Array;
  private readonly trial: Float64Array;
  private readonly single: readonly number[];

  /** @param sums accounts, revenue, potential and workload, territory by territory */
  constructor(
    private readonly settings: BalanceSettings,
    rows: readonly TerritoryBalance[],
    private readonly sums: Float64Array,
  ) {
    const all = rows.reduce((sum, r) => sum + r.value, 0);
    this.present = Int32Array.from(rows, (r) => r.territory);
    this.shares = Float64Array.from(rows, (r) => (all > 0 ? r.target / all : 1 / rows.length));
    this.trial = sums.slice();
    this.single = MEASURES.map((m) => (m === settings.measure ? 1 : 0));
    this.now = this.figures(sums);
  }

  /** @param touched territories whose sums change; `delta[i * 4 + m]` by how much */
  after(touched: readonly number[], delta: readonly number[]): BalanceFigures {
    const { trial } = this;
    trial.set(this.sums);
    for (let i = 0; i < touched.length; i++) {
      for (let m = 0; m < WIDTH; m++) trial[touched[i] * WIDTH + m] += delta[i * WIDTH + m];
    }
    return this.figures(trial);
  }

  private figures(sums: Float64Array): BalanceFigures {
    const { present, shares, settings } = this;
    const points = this.points(sums);
    let total = 0;
    for (const t of present) total += this.valueOf(sums, t, points);
    let excess = 0;
    let deviation = 0;
    present.forEach((t, k) => {
      const value = this.valueOf(sums, t, points);
      const target = total * shares[k];
      const off = target === 0 ? (value > 0 ? 1 : 0) : Math.abs((value - target) / target);
      deviation += off;
      excess += target === 0 ? off : Math.max(0, off - settings.band);
    });
    const count = Math.max(1, present.length);
    return { score: Math.max(0, 100 * (1 - excess / count)), meanDeviation: deviation / count };
  }

  /** What a unit of each measure counts: 1 for the measure itself, or the index's points. */
  private points(sums: Float64Array): readonly number[] {
    const { measure, indexWeights } = this.settings;
    if (measure !== 'index') return this.single;
    const weights = MEASURES.map((m) => indexWeights[m]);
    const all = weights.reduce((sum, w) => sum + w, 0);
    return weights.map((w, m) => {
      let total = 0;
      for (const t of this.present) total += sums[t * WIDTH + m];
      return all === 0 || total === 0 ? 0 : (100 * this.present.length * w) / all / total;
    });
  }

  private valueOf(sums: Float64Array, t: number, points: readonly number[]): number {
    let value = 0;
    for (let m = 0; m < WIDTH; m++) if (points[m] !== 0) value += points[m] * sums[t * WIDTH + m];
    return value;
  }
}
