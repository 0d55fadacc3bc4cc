import { type AccountsProblem, changesHands, priceOf } from './accounts-problem';

export interface PricesFrom {
  /** Prices to begin with. */
  readonly from?: Float64Array;
  /** Added to the price of every change of hands, to keep within caps. */
  readonly extra?: number;
  /** Only every so manyth account is looked at, and stands for as many; the bound is an estimate then. */
  readonly stride?: number;
}

/** First step, in the mean price of a second; it grows and shrinks by Rprop (Riedmiller & Braun 1993). */
const STEP = 0.3;
/** From prices that are known. */
const FINE = 0.03;
const WIDER = 1.25;
const NARROWER = 0.5;

/**
 * Lagrangian multipliers of the hours each rep may and must work (Geoffrion 1974): every account goes to the rep with
 * the least cost + price × hours, and prices rise where too much comes together. The dual of the linear relaxation has the
 * same best value, so the bound is that of the transport problem, over all reps, without solving one.
 */
export class Multipliers {
  /** Best so far: price of a second of each rep (below 0 where a rep must be given more), and the bound that follows. */
  readonly best: Float64Array;
  bound = Number.NEGATIVE_INFINITY;
  /** Seconds of each rep as the last pass gave them. */
  readonly load: Float64Array;
  private readonly second: Float64Array;
  private readonly step: Float64Array;
  private readonly sign: Int8Array;

  constructor(
    private readonly p: AccountsProblem,
    private readonly how: PricesFrom = {},
  ) {
    this.second = how.from?.slice() ?? new Float64Array(p.reps);
    this.best = this.second.slice();
    this.load = new Float64Array(p.reps);
    this.step = new Float64Array(p.reps).fill((how.from ? FINE : STEP) * meanPrice(p));
    this.sign = new Int8Array(p.reps);
  }

  /** Everybody to the cheapest rep, then one step of every price. O(accounts × reps ÷ stride). */
  pass(): void {
    const { p, second, load } = this;
    let value = spread(p, second, this.how, load);
    for (let r = 0; r < p.reps; r++) {
      if (second[r] !== 0) value -= second[r] * (second[r] > 0 ? p.most[r] : p.least[r]);
    }
    if (value > this.bound) {
      this.bound = value;
      this.best.set(second);
    }
    for (let r = 0; r < p.reps; r++) this.climb(r);
  }

  /** One step of one price towards the limit its rep breaks, or back to 0 where there is room. */
  private climb(r: number): void {
    const { p, load, second, step, sign } = this;
    const limit = second[r] > 0 || load[r] > p.most[r] ? p.most[r] : p.least[r];
    const off = load[r] - limit;
    const idle = second[r] === 0 && load[r] <= p.most[r] && load[r] >= p.least[r];
    if (idle || off === 0) return;
    const to = off > 0 ? 1 : -1;
    step[r] *= to === sign[r] ? WIDER : NARROWER;
    sign[r] = to;
    const next = second[r] + to * step[r] * Math.min(1, (Math.abs(off) / Math.max(1, Math.abs(limit))) * 20);
    // A price does not change its meaning, from too much to too little, in one step.
    second[r] = second[r] * next < 0 ? 0 : next;
  }
}

/** Every account to its cheapest rep at these prices; fills `load`, returns the sum of reduced costs and of the base's. */
function spread(
  p: AccountsProblem,
  second: Float64Array,
  { extra = 0, stride = 1 }: PricesFrom,
  load: Float64Array,
): number {
  const { accounts, reps, cost, hours, lockedTo, present, changeCost } = p;
  load.set(p.base);
  let value = 0;
  for (let r = 0; r < reps; r++) value += second[r] * p.base[r];
  for (let i = 0; i < accounts; i += stride) {
    let best = lockedTo[i];
    if (best < -1) continue;
    const row = i * reps;
    if (best >= 0)
      value += priceOf(p, i, best) + (changesHands(p, i, best) ? extra : 0) + second[best] * hours[row + best];
    else {
      let least = Number.POSITIVE_INFINITY;
      const change = present[i] >= 0 ? changeCost[i] + extra : 0;
      for (let r = 0; r < reps; r++) {
        const reduced = cost[row + r] + second[r] * hours[row + r] + (r === present[i] ? 0 : change);
        if (reduced < least) {
          least = reduced;
          best = r;
        }
      }
      if (best < 0) continue;
      value += stride * least;
    }
    load[best] += stride * hours[row + best];
  }
  return value;
}

/** Cost of an account by its hours, over what is possible: the scale prices move on. */
function meanPrice({ cost, hours }: AccountsProblem): number {
  let costs = 0;
  let seconds = 0;
  for (let e = 0; e < cost.length; e++) {
    if (cost[e] === Number.POSITIVE_INFINITY) continue;
    costs += cost[e];
    seconds += Math.abs(hours[e]);
  }
  return seconds > 0 ? Math.max(1e-6, costs / seconds) : 1;
}
