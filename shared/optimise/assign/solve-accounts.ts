import { exp, ln } from '../exact-math';
import { type Limit, Meter } from '../meter';
import { Rng } from '../rng';
import { accountsResult, type AccountsProblem, type AccountsResult } from './accounts-problem';
import { accountsStart } from './accounts-start';
import { AccountsWalk } from './accounts-walk';
import { cheapestChanges } from './cheapest-changes';
import { choicesOf } from './choices';
import { Multipliers } from './multipliers';

const CHUNK = 2048;
/** Temperatures, in the mean price of a free account. */
const HOT = 0.08;
const COLD = 0.001;
const GROWTH = 1.02;
/** Prices of seconds follow the loads until this share of a cooling, at a falling rate; then they fade away. */
const SETTLED = 0.8;
const RATE = 0.5;
const FADE = 0.99;
/** Few accounts are lumps that block each other: they are cooled several times, and from hotter. */
const FEW = 60;
const CYCLES = 8;
const HOT_FEW = 1;
/** Shares of the limit that prices, and prices under caps, may take; a pass is booked as one step an account. */
const PRICED = 0.3;
const CAPPED = 0.45;
const PASSES = 120;
/** Prices are first found over so many accounts that stand for all. */
const SAMPLE = 1000;
const SAMPLE_PASSES = 400;
const SAMPLED = 0.15;
const PASSES_CAPPED = 24;
/** How the price of change is raised until the caps hold of their own: first to a share of the mean price, then by a factor. */
const RAISES = 14;
const FIRST_RAISE = 0.05;
const RAISE = 1.7;

/** A point of the search: share of the limit used up, and the best so far. */
export interface AccountsPoint {
  readonly done: number;
  /** Seconds outside the limits, infinite before the first assignment. */
  readonly outside: number;
  readonly cost: number;
}

/**
 * Gives accounts to reps within their limits, as cheaply as it can: prices of the reps' hours by Lagrangian relaxation, every account to
 * the rep who is cheapest at these prices, then annealing on shifts, swaps and chains with hours outside the limits at a price
 * that rises while there are any. Locks, skills and caps on change are never broken on the way.
 * Yields every few milliseconds; answer `'stop'` for the best so far.
 */
export function* solveAccounts(
  p: AccountsProblem,
  limit: Limit,
): Generator<AccountsPoint, AccountsResult, 'stop' | undefined> {
  const meter = new Meter(limit);
  const rng = new Rng(p.seed);
  const prices = yield* priced(p, meter);
  const { extra } = prices;
  // These three take some tens of milliseconds each: a stop is not to wait for all of them.
  const choices = choicesOf(p, prices.second, extra);
  let stopped = (yield early(meter)) === 'stop' || prices.stopped;
  const start = accountsStart(p, choices, prices.second, extra);
  stopped = (yield early(meter)) === 'stop' || stopped;
  const free = Int32Array.from(start.keys()).filter((i) => p.lockedTo[i] === -1 && start[i] >= 0);
  const scale = meanPrice(p, start);
  const unit = scale / meanHours(p, start);
  const walk = new AccountsWalk(p, choices, free, start, { price: unit, second: prices.second }, rng);
  const best = { assigned: start, outside: walk.outside(), cost: walk.cost };
  const begin = Math.min(0.9, meter.progress());
  const cycles = free.length < FEW ? CYCLES : 1;
  const hot = free.length < FEW ? HOT_FEW : HOT;
  const slope = ln(COLD / hot);
  const chunk = free.length < FEW ? free.length : CHUNK;
  const { price } = walk;
  let heated = 0;
  for (let done = begin; !stopped && done < 1 && free.length > 0 && p.reps > 1; done = meter.progress()) {
    const cycle = ((done - begin) / (1 - begin)) * cycles;
    if (Math.floor(cycle) > heated) {
      heated = Math.floor(cycle);
      walk.price = price;
      walk.second.set(prices.second);
    }
    const temperature = scale * hot * exp(slope * (cycle - heated));
    for (let i = 0; i < chunk; i++) walk.propose(temperature);
    meter.spend(chunk);
    const outside = walk.outside();
    walk.price *= outside > 0 ? GROWTH : 1 / GROWTH;
    if (cycle - heated < SETTLED) walk.reprice(unit * RATE * (1 - (cycle - heated) / SETTLED));
    else walk.fade(FADE);
    if (outside < best.outside || (outside === best.outside && walk.cost < best.cost)) {
      best.assigned.set(walk.assigned);
      best.outside = outside;
      best.cost = walk.cost;
    }
    stopped = (yield { done, outside: best.outside, cost: best.cost }) === 'stop';
  }
  return accountsResult(p, best.assigned, { steps: meter.steps, bound: prices.bound });
}

function early(meter: Meter): AccountsPoint {
  return { done: Math.min(1, meter.progress()), outside: Number.POSITIVE_INFINITY, cost: 0 };
}

interface Prices {
  readonly second: Float64Array;
  readonly bound: number;
  /** Added to the price of a change of hands, so that the caps hold nearly of their own. */
  readonly extra: number;
  readonly stopped: boolean;
}

function* priced(p: AccountsProblem, meter: Meter): Generator<AccountsPoint, Prices, 'stop' | undefined> {
  const stride = Math.max(1, Math.floor(p.accounts / SAMPLE));
  const sample = new Multipliers(p, { stride });
  let stopped = yield* passes(sample, p, meter, SAMPLE_PASSES, SAMPLED, stride);
  const free = new Multipliers(p, { from: sample.best });
  stopped = stopped || (yield* passes(free, p, meter, PASSES, PRICED));
  let second = free.best;
  let extra = 0;
  for (let raise = 0; p.caps && raise < RAISES && meter.progress() < CAPPED && !stopped; raise++) {
    if (!cheapestChanges(p, second, extra).over) break;
    extra = extra === 0 ? FIRST_RAISE * meanPrice(p, p.present) : extra * RAISE;
    const capped = new Multipliers(p, { extra, from: second });
    stopped = yield* passes(capped, p, meter, PASSES_CAPPED, CAPPED);
    second = capped.best;
  }
  return { second, bound: free.bound, extra, stopped };
}

function* passes(
  prices: Multipliers,
  p: AccountsProblem,
  meter: Meter,
  count: number,
  until: number,
  stride = 1,
): Generator<AccountsPoint, boolean, 'stop' | undefined> {
  for (let pass = 0; pass < count; pass++) {
    prices.pass();
    meter.spend(Math.ceil(p.accounts / stride));
    if ((yield early(meter)) === 'stop') return true;
    if (meter.progress() >= until) break;
  }
  return false;
}

/** Mean price of what is assigned, over accounts. */
function meanPrice(p: AccountsProblem, assigned: Int32Array): number {
  let sum = 0;
  let count = 0;
  assigned.forEach((r, i) => {
    if (r < 0 || p.lockedTo[i] !== -1 || p.cost[i * p.reps + r] === Number.POSITIVE_INFINITY) return;
    sum += p.cost[i * p.reps + r];
    count++;
  });
  return count > 0 && sum > 0 ? sum / count : 1;
}

function meanHours(p: AccountsProblem, assigned: Int32Array): number {
  let sum = 0;
  let count = 0;
  assigned.forEach((r, i) => {
    if (r < 0) return;
    sum += Math.abs(p.hours[i * p.reps + r]);
    count++;
  });
  return count > 0 && sum > 0 ? sum / count : 1;
}
