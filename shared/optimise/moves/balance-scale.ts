import type { TerritoryBalance } from '../../metrics/balance';
import { type BalanceSettings, MEASURES } from '../../model/settings';
import { type Evaluation, sumOf } from '../../planning/evaluation';
import { DeviationSums } from './deviation-sums';
import type { Effect } from './effect';
import { type MarketKinds, marketKinds } from './market-kinds';

const WIDTH = MEASURES.length;
/** More than sums of deviations are off by rounding. */
const ROUNDING = 1e-9;

export interface BalanceFigures {
  /** As `balance()` gives it: 100 · (1 − mean excess beyond the band). */
  readonly score: number;
  readonly meanDeviation: number;
}

/** What an effect adds to the values of territories that count, by their place among them. */
export interface Shift {
  readonly places: readonly number[];
  readonly changes: readonly number[];
}

/**
 * Balance score and mean deviation of a plan that differs a little from a known one; the same figures as `balance()`. The
 * territories a move does not touch stand in sums, so that a move costs O(log territories); O(territories) where it changes
 * what a point of the index is worth.
 */
export class BalanceScale {
  readonly now: BalanceFigures;
  private readonly kinds: MarketKinds;
  /** Position of a territory among those that count; -1 = removed. */
  private readonly place: Int32Array;
  private readonly shares: Float64Array;
  /** Sums by territory that counts, kind of market and measure. */
  private readonly sums: Float64Array;
  private readonly totals: Float64Array;
  private readonly worth: Float64Array;
  private readonly values: Float64Array;
  private readonly total: number;
  private readonly spread: DeviationSums;
  /** The same figures, for questions beyond the band. */
  private readonly outside: DeviationSums;
  /** Whether every territory is to hold something, so that its deviation can be told. */
  private readonly allWanted: boolean;
  private readonly trial: Float64Array;
  /** Sums at the known total: of |deviation|, of excess, and of value ÷ share. */
  private readonly known: { readonly deviation: number; readonly excess: number; readonly stretch: number };
  private readonly touched: number[] = [];

  constructor(
    private readonly settings: BalanceSettings,
    rows: readonly TerritoryBalance[],
    evaluation: Evaluation,
  ) {
    const count = rows.length;
    const all = rows.reduce((sum, r) => sum + r.value, 0);
    this.kinds = marketKinds(settings);
    const { kindOf, weight } = this.kinds;
    const row = weight.length * WIDTH;
    this.place = new Int32Array(evaluation.territoryCount).fill(-1);
    this.shares = Float64Array.from(rows, (r) => (all > 0 ? r.target / all : 1 / count));
    this.sums = new Float64Array(count * row);
    this.totals = new Float64Array(WIDTH);
    rows.forEach(({ territory }, p) => {
      this.place[territory] = p;
      kindOf.forEach((kind, market) => {
        MEASURES.forEach((measure, m) => {
          const sum = sumOf(evaluation, territory, measure, market);
          this.sums[p * row + kind * WIDTH + m] += sum;
          this.totals[m] += weight[kind] * sum;
        });
      });
    });
    this.worth = this.kinds.worth(this.totals, count);
    this.values = this.valuesAt(this.worth);
    this.total = this.values.reduce((sum, v) => sum + v, 0);
    this.allWanted = this.shares.every((share) => share > 0);
    const figures = this.values.map((v, p) => (this.shares[p] > 0 ? v / this.shares[p] : 0));
    this.spread = new DeviationSums(figures);
    this.outside = new DeviationSums(figures);
    this.trial = this.values.slice();
    this.known = {
      deviation: this.spread.beyond(this.total, 0),
      excess: this.outside.beyond(this.total, settings.band),
      stretch: figures.reduce((sum, f) => sum + f, 0),
    };
    this.now = this.after([]);
  }

  /** @param effects of different units */
  after(effects: readonly Effect[]): BalanceFigures {
    if (this.revalues(effects)) return this.anew(effects);
    return this.shifted(effects.map((effect) => this.shiftOf(effect)));
  }

  /** What `shifted` takes, worked out once for an effect that is weighed with many others; null where a point of the index changes its worth. */
  shiftOfAlone(effect: Effect): Shift | null {
    return this.settings.measure === 'index' ? null : this.shiftOf(effect);
  }

  /**
   * What no plan passes that differs from the known one in two territories alone, and in its total by `change` at most: at best these
   * two meet their targets, and the others come nearer to theirs as the mean moves.
   */
  bestOf(territories: readonly number[], change: number): BalanceFigures {
    const { total, allWanted, known, values, shares, place, settings } = this;
    if (!allWanted || !(total > change)) return { score: 100, meanDeviation: 0 };
    const nearer = (known.stretch * change) / (total * (total - change)) + ROUNDING;
    let { deviation, excess } = known;
    for (const t of territories) {
      const p = place[t];
      if (p < 0) continue;
      const off = Math.abs(values[p] / (total * shares[p]) - 1);
      deviation -= off;
      excess -= Math.max(0, off - settings.band);
    }
    return this.figuresOf(Math.max(0, deviation - nearer), Math.max(0, excess - nearer));
  }

  /** Whether a shift stays within some territories. */
  within({ places }: Shift, territories: readonly number[]): boolean {
    return places.every((p) => territories.some((t) => this.place[t] === p));
  }

  private shiftOf(effect: Effect): Shift {
    const places: number[] = [];
    const changes: number[] = [];
    effect.touched.forEach((t, i) => {
      const p = this.place[t];
      if (p < 0) return;
      places.push(p);
      changes.push(this.worthOf(effect, i, this.worth));
    });
    return { places, changes };
  }

  /** The same as `after` for effects whose shifts are known. */
  shifted(shifts: readonly Shift[]): BalanceFigures {
    const { values, trial, shares, settings, touched } = this;
    touched.length = 0;
    let { total } = this;
    for (const { places, changes } of shifts) {
      for (let i = 0; i < places.length; i++) {
        const p = places[i];
        total += changes[i];
        trial[p] += changes[i];
        if (!touched.includes(p)) touched.push(p);
      }
    }
    const simple = total > 0 && this.allWanted;
    let deviation = simple ? this.spread.beyond(total, 0) : 0;
    let excess = simple ? this.outside.beyond(total, settings.band) : 0;
    if (simple) {
      for (const p of touched) {
        const target = total * shares[p];
        const was = Math.abs(values[p] / target - 1);
        const is = Math.abs(trial[p] / target - 1);
        deviation += is - was;
        excess += Math.max(0, is - settings.band) - Math.max(0, was - settings.band);
      }
    }
    const figures = simple ? this.figuresOf(deviation, excess) : this.figures(trial, total);
    for (const p of touched) trial[p] = values[p];
    return figures;
  }

  /** Whether what an index point is worth changes, as it follows the plan's totals. */
  private revalues(effects: readonly Effect[]): boolean {
    if (this.settings.measure !== 'index') return false;
    return this.totalChange(effects).some((change) => change !== 0);
  }

  private totalChange(effects: readonly Effect[]): Float64Array {
    const { kindOf, weight } = this.kinds;
    const change = new Float64Array(WIDTH);
    for (const { touched, delta, market } of effects) {
      for (let i = 0; i < touched.length; i++) {
        if (this.place[touched[i]] < 0) continue;
        for (let m = 0; m < WIDTH; m++) change[m] += weight[kindOf[market]] * delta[i * WIDTH + m];
      }
    }
    return change;
  }

  /** All territories valued again. */
  private anew(effects: readonly Effect[]): BalanceFigures {
    const totals = this.totalChange(effects).map((change, m) => this.totals[m] + change);
    const worth = this.kinds.worth(totals, this.shares.length);
    const values = this.valuesAt(worth);
    for (const effect of effects) {
      effect.touched.forEach((t, i) => {
        if (this.place[t] >= 0) values[this.place[t]] += this.worthOf(effect, i, worth);
      });
    }
    return this.figures(
      values,
      values.reduce((sum, v) => sum + v, 0),
    );
  }

  private worthOf({ delta, market }: Effect, i: number, worth: Float64Array): number {
    const at = this.kinds.kindOf[market] * WIDTH;
    let value = 0;
    for (let m = 0; m < WIDTH; m++) value += worth[at + m] * delta[i * WIDTH + m];
    return value;
  }

  private valuesAt(worth: Float64Array): Float64Array {
    const values = new Float64Array(this.shares.length);
    for (let p = 0; p < values.length; p++) {
      const at = p * worth.length;
      let value = 0;
      for (let i = 0; i < worth.length; i++) value += worth[i] * this.sums[at + i];
      values[p] = value;
    }
    return values;
  }

  private figures(values: Float64Array, total: number): BalanceFigures {
    const { shares, settings } = this;
    let deviation = 0;
    let excess = 0;
    for (let p = 0; p < values.length; p++) {
      const target = total * shares[p];
      const off = target === 0 ? Number(values[p] > 0) : Math.abs((values[p] - target) / target);
      deviation += off;
      excess += target === 0 ? off : Math.max(0, off - settings.band);
    }
    return this.figuresOf(deviation, excess);
  }

  private figuresOf(deviation: number, excess: number): BalanceFigures {
    const count = Math.max(1, this.shares.length);
    return { score: Math.max(0, 100 * (1 - excess / count)), meanDeviation: deviation / count };
  }
}
