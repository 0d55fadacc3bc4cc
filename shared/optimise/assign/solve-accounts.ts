import { exp, ln, wait } from '../exact-math';
import { type Limit, Meter } from '../meter';
import { Rng } from '../rng';
import { accountsResult, type AccountsProblem, type AccountsResult, priceOf } from './accounts-problem';

const CHUNK = 2048;
/** Temperatures, in the typical difference between an account's best and next best rep. */
const HOT = 1;
const COLD = 0.01;
/** Reps tried for an account: its cheapest ones. */
const CHOICES = 8;
const GROWTH = 1.01;

/**
 * Gives accounts to reps within capacity, as cheaply as it can: greedy by what an account has to lose, then annealing on
 * shifts and swaps, hours beyond capacity or short of the minimum at a price that rises while there are any.
 * Yields the share done; answer `'stop'` for the best so far.
 */
export function* solveAccounts(
  p: AccountsProblem,
  limit: Limit,
): Generator<number, AccountsResult, 'stop' | undefined> {
  const meter = new Meter(limit);
  const rng = new Rng(p.seed);
  const choices = choicesOf(p);
  const walk = new AccountsWalk(p, choices, rng);
  const best = { assigned: walk.assigned.slice(), outside: walk.outside(), cost: walk.cost };
  const slope = ln(COLD / HOT);
  for (let done = meter.progress(); done < 1 && walk.free.length > 0; done = meter.progress()) {
    const temperature = walk.scale * HOT * exp(slope * done);
    for (let i = 0; i < CHUNK; i++) walk.propose(temperature);
    meter.spend(CHUNK);
    const outside = walk.outside();
    walk.price *= outside > 0 ? GROWTH : 1 / GROWTH;
    if (outside < best.outside || (outside === best.outside && walk.cost < best.cost)) {
      best.assigned.set(walk.assigned);
      best.outside = outside;
      best.cost = walk.cost;
    }
    if ((yield done) === 'stop') break;
  }
  return accountsResult(p, best.assigned, meter.steps);
}

/** The cheapest reps of each account, -1 where there are fewer. */
function choicesOf(p: AccountsProblem): Int32Array {
  const choices = new Int32Array(p.accounts * CHOICES).fill(-1);
  for (let i = 0; i < p.accounts; i++) {
    const able = Array.from({ length: p.reps }, (_, r) => r).filter(
      (r) => p.cost[i * p.reps + r] < Number.POSITIVE_INFINITY,
    );
    able.sort((a, b) => priceOf(p, i, a) - priceOf(p, i, b) || a - b);
    const kept = p.lockedTo[i] >= 0 ? [p.lockedTo[i]] : able.slice(0, CHOICES);
    choices.set(kept, i * CHOICES);
  }
  return choices;
}

class AccountsWalk {
  readonly assigned: Int32Array;
  readonly free: Int32Array;
  readonly scale: number;
  price: number;
  cost = 0;
  private readonly load: Float64Array;

  constructor(
    private readonly p: AccountsProblem,
    private readonly choices: Int32Array,
    private readonly rng: Rng,
  ) {
    this.assigned = new Int32Array(p.accounts).fill(-1);
    this.load = new Float64Array(p.reps);
    this.free = Int32Array.from(p.lockedTo.keys()).filter((i) => p.lockedTo[i] < 0 && choices[i * CHOICES + 1] >= 0);
    const regrets = this.greedy();
    this.scale = Math.max(1e-9, regrets);
    const hours = p.hours.reduce((sum, h) => sum + h, 0) / Math.max(1, p.hours.length);
    this.price = this.scale / Math.max(1e-9, hours);
  }

  /** Locked ones first, then by regret: cheapest rep with room, else the cheapest. Returns the mean regret. */
  private greedy(): number {
    const { p, choices } = this;
    const regret = Float64Array.from({ length: p.accounts }, (_, i) => {
      const [a, b] = [choices[i * CHOICES], choices[i * CHOICES + 1]];
      return a >= 0 && b >= 0 ? priceOf(p, i, b) - priceOf(p, i, a) : Number.POSITIVE_INFINITY;
    });
    const order = Int32Array.from(regret.keys()).sort((a, b) => regret[b] - regret[a] || a - b);
    for (const i of order) {
      let chosen = choices[i * CHOICES];
      if (chosen < 0) continue;
      for (let c = 0; c < CHOICES; c++) {
        const r = choices[i * CHOICES + c];
        if (r < 0 || this.load[r] + p.hours[i * p.reps + r] > p.capacity[r]) continue;
        chosen = r;
        break;
      }
      this.assigned[i] = chosen;
      this.load[chosen] += p.hours[i * p.reps + chosen];
      this.cost += priceOf(p, i, chosen);
    }
    const known = regret.filter((r) => r < Number.POSITIVE_INFINITY);
    return known.reduce((sum, r) => sum + r, 0) / Math.max(1, known.length);
  }

  outside(): number {
    let sum = 0;
    for (let r = 0; r < this.load.length; r++) sum += this.off(r, this.load[r]);
    return sum;
  }

  private off(r: number, load: number): number {
    const over = Math.max(load - this.p.capacity[r], this.p.minimum[r] - load);
    return over > 1e-6 ? over : 0;
  }

  propose(temperature: number): void {
    const { p, rng, free, assigned, choices } = this;
    const i = free[rng.below(free.length)];
    const g = choices[i * CHOICES + rng.below(CHOICES)];
    const f = assigned[i];
    if (g < 0 || g === f) return;
    const random = rng.next();
    const most = temperature * wait(rng.next());
    if ((random & 1) === 0) this.exchange(i, -1, f, g, most);
    else {
      // Some account of the other rep, if a few draws meet one: it comes in exchange.
      for (let tries = 0; tries < 4; tries++) {
        const o = free[rng.below(free.length)];
        if (assigned[o] !== g || p.cost[o * p.reps + f] === Number.POSITIVE_INFINITY) continue;
        this.exchange(i, o, f, g, most);
        return;
      }
    }
  }

  /** `i` from `f` to `g` and, when there is one, `o` from `g` to `f`, if that costs less than `most`. */
  private exchange(i: number, o: number, f: number, g: number, most: number): void {
    const { p, load } = this;
    let toF = load[f] - p.hours[i * p.reps + f];
    let toG = load[g] + p.hours[i * p.reps + g];
    let change = priceOf(p, i, g) - priceOf(p, i, f);
    if (o >= 0) {
      toF += p.hours[o * p.reps + f];
      toG -= p.hours[o * p.reps + g];
      change += priceOf(p, o, f) - priceOf(p, o, g);
    }
    const outside = this.off(f, toF) + this.off(g, toG) - this.off(f, load[f]) - this.off(g, load[g]);
    if (change + this.price * outside >= most) return;
    load[f] = toF;
    load[g] = toG;
    this.cost += change;
    this.assigned[i] = g;
    if (o >= 0) this.assigned[o] = f;
  }
}
