import { wait } from '../exact-math';
import type { Rng } from '../rng';
import { type AccountsProblem, beyond, outsideOf, priceOf } from './accounts-problem';
import { ChangeBook } from './change-book';
import { CHOICES } from './choices';
import { Members } from './members';

/** Of 16 proposals, how many offer the account to any rep at all, and how many move a second account as well. */
const ANYBODY = 1;
const DOUBLES = 8;

/** Accounts with their reps under change: shifts, swaps and chains, taken by the Metropolis rule. No cap is ever passed. */
export class AccountsWalk {
  readonly assigned: Int32Array;
  readonly load: Float64Array;
  /** What a second beyond a limit costs; adapted while the search runs. */
  price: number;
  /** What a second of each rep costs while it is scarce, so that work can wander along chains of reps at no loss. */
  readonly second: Float64Array;
  cost = 0;
  private readonly members: Members;
  private readonly changes: ChangeBook;

  /** @param start rep of each account; must keep the caps */
  constructor(
    private readonly p: AccountsProblem,
    private readonly choices: Int32Array,
    private readonly free: Int32Array,
    start: Int32Array,
    prices: { readonly price: number; readonly second: Float64Array },
    private readonly rng: Rng,
  ) {
    this.assigned = start.slice();
    this.load = p.base.slice();
    this.price = prices.price;
    this.second = prices.second.slice();
    this.members = new Members(p.accounts, p.reps);
    this.changes = new ChangeBook(p);
    start.forEach((r, i) => {
      if (r < 0) return;
      this.load[r] += p.hours[i * p.reps + r];
      this.cost += priceOf(p, i, r);
      this.changes.book(i, r, 1);
    });
    for (const i of free) if (start[i] >= 0) this.members.add(i, start[i]);
  }

  outside(): number {
    return outsideOf(this.p, this.load);
  }

  /** Dearer where a rep works beyond the limit, cheaper where there is room again; never below 0 unless there is too little. */
  reprice(rate: number): void {
    const { p, load, second } = this;
    for (let r = 0; r < p.reps; r++) {
      const limit = second[r] > 0 || load[r] > p.most[r] ? p.most[r] : p.least[r];
      if (second[r] === 0 && load[r] <= p.most[r] && load[r] >= p.least[r]) continue;
      const next = second[r] + (rate * (load[r] - limit)) / Math.max(1, Math.abs(limit));
      second[r] = second[r] * next < 0 ? 0 : next;
    }
  }

  /** Lowers all prices of seconds by a factor, until costs alone count. */
  fade(factor: number): void {
    for (let r = 0; r < this.second.length; r++) this.second[r] *= factor;
  }

  propose(temperature: number): void {
    const { p, rng, free, assigned, choices, members } = this;
    const i = free[rng.below(free.length)];
    const random = rng.next();
    const f = assigned[i];
    const g = (random & 15) < ANYBODY ? rng.below(p.reps) : choices[i * CHOICES + rng.below(CHOICES)];
    if (f < 0 || g < 0 || g === f || p.cost[i * p.reps + g] === Number.POSITIVE_INFINITY) return;
    const most = temperature * wait(rng.next());
    if (((random >>> 8) & 15) >= DOUBLES || members.count[g] === 0) {
      if (this.priceOne(i, f, g) < most && this.changes.allows(i, f, g)) this.shift(i, f, g);
      return;
    }
    const o = members.at(g, rng.below(members.count[g]));
    const h = (random & 65_536) === 0 ? f : choices[o * CHOICES + rng.below(CHOICES)];
    if (h < 0 || h === g || p.cost[o * p.reps + h] === Number.POSITIVE_INFINITY) return;
    if (this.priceTwo(i, o, f, g, h) >= most || !this.changes.allows(i, f, g)) return;
    this.shift(i, f, g);
    if (this.changes.allows(o, g, h)) this.shift(o, g, h);
    else this.shift(i, g, f);
  }

  private priceOne(i: number, f: number, g: number): number {
    const { p, load } = this;
    const toF = load[f] - p.hours[i * p.reps + f];
    const toG = load[g] + p.hours[i * p.reps + g];
    const outside = beyond(p, f, toF) + beyond(p, g, toG) - beyond(p, f, load[f]) - beyond(p, g, load[g]);
    return this.priced(i, g) - this.priced(i, f) + this.price * outside;
  }

  /** `i` from `f` to `g` and `o` from `g` to `h`, which may be `f`. */
  private priceTwo(i: number, o: number, f: number, g: number, h: number): number {
    const { p, load } = this;
    const change = this.priced(i, g) - this.priced(i, f) + this.priced(o, h) - this.priced(o, g);
    let toF = load[f] - p.hours[i * p.reps + f];
    const toG = load[g] + p.hours[i * p.reps + g] - p.hours[o * p.reps + g];
    let outside = beyond(p, g, toG) - beyond(p, g, load[g]) - beyond(p, f, load[f]);
    if (h === f) toF += p.hours[o * p.reps + f];
    else outside += beyond(p, h, load[h] + p.hours[o * p.reps + h]) - beyond(p, h, load[h]);
    return change + this.price * (outside + beyond(p, f, toF));
  }

  private priced(i: number, r: number): number {
    return priceOf(this.p, i, r) + this.second[r] * this.p.hours[i * this.p.reps + r];
  }

  private shift(i: number, f: number, g: number): void {
    const { p, load, changes, members } = this;
    load[f] -= p.hours[i * p.reps + f];
    load[g] += p.hours[i * p.reps + g];
    this.cost += priceOf(p, i, g) - priceOf(p, i, f);
    changes.book(i, f, -1);
    changes.book(i, g, 1);
    members.remove(i, f);
    members.add(i, g);
    this.assigned[i] = g;
  }
}
