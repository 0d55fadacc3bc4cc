import { mend } from './mend';
import type { Meter } from './meter';
import { repair } from './repair';
import { Resplit } from './resplit';
import type { Rng } from './rng';
import { type Cooling, FULL, type Search } from './search';
import { tournament } from './tournament';

/** Shares of the time: of several starts the winner is known at the first, annealed until the second, and once more until the third. */
const WON = 0.3;
const ANNEALED = 0.5;
const REHEATED = 0.87;
/** Until when a present plan is annealed for the first time, how often again, and until when once more where it is outside the band. */
const REALIGNED = 0.3;
const AGAIN = 4;
const LATEST = 0.92;
/** Pushes that may bring a present plan into the band before it is annealed again for that. */
const PUSHES = 6;
/** From a plan that is already good. */
const GENTLE: Cooling = { hot: 0.15, cold: 0.015 };
/** From the present plan: here a move's price holds its disruption as well, and moves must be dared and taken back. */
const REALIGN: Cooling = { hot: 2, cold: 0.01 };
const SETTLE: Cooling = { hot: 0.08, cold: 0.01 };

/**
 * A whole search, from drawn starts or from the present plan, until the limit is used up: annealed, mended where it is
 * outside the band, annealed again, and re-split.
 * @param present whether the only start is the plan that change is counted against
 */
export function* phases(
  search: Search,
  starts: readonly Int32Array[],
  meter: Meter,
  rng: Rng,
  present: boolean,
): Generator<void, void> {
  if (search.idle) return;
  const begin = meter.progress();
  const until = (share: number): number => begin + (1 - begin) * share;
  if (present) yield* realign(search, meter, until);
  else {
    if (starts.length > 1) yield* tournament(search, starts, meter, begin, until(WON));
    yield* search.anneal(meter, until(ANNEALED), starts.length > 1 ? GENTLE : FULL);
    if (search.bestPenalty > 0) yield* mend(search, meter, rng, 1);
    search.restart(search.best);
    yield* search.anneal(meter, until(REHEATED), GENTLE);
  }
  if (search.bestPenalty > 0) yield* mend(search, meter, rng, 1);
  yield* polish(search, meter, rng, () => meter.progress() < 1);
}

/** Brings the present plan into the band, and then finds, heat by heat, what need not have changed for that. */
function* realign(search: Search, meter: Meter, until: (share: number) => number): Generator<void, void> {
  yield* search.anneal(meter, until(REALIGNED), REALIGN);
  yield* search.push(meter, PUSHES, 1);
  for (let part = 2; search.bestPenalty > 0 && meter.progress() < LATEST; part++) {
    search.restart(search.best);
    yield* search.anneal(meter, Math.min(LATEST, meter.progress() + 0.08), {
      hot: REALIGN.hot / part,
      cold: REALIGN.cold,
    });
  }
  const from = meter.progress();
  for (let time = 1; time <= AGAIN; time++) {
    search.restart(search.best);
    const to = from + ((until(REHEATED) - from) * time) / AGAIN;
    yield* search.anneal(meter, to, { hot: REALIGN.hot / 2, cold: REALIGN.cold });
  }
}

/** Re-splits neighbouring territories, the worst ones while any is outside the band; what does not help is taken back. */
function* polish(search: Search, meter: Meter, rng: Rng, goOn: () => boolean): Generator<void, void> {
  const { model, state } = search;
  const resplit = new Resplit(model);
  const trial = search.best.slice();
  for (let misses = 0; goOn() && misses < 50; ) {
    search.restart(search.best);
    const chosen = resplit.draw(state, rng);
    meter.spend(model.n);
    if (!chosen) {
      misses++;
      continue;
    }
    if (model.problem.reference === null) {
      trial.set(search.best);
      yield* resplit.apply(trial, chosen, rng);
      if (model.problem.contiguity !== 'off') repair(model, trial);
      if (search.allows(trial)) state.reset(trial);
      else state.reset(search.best);
    }
    yield* search.settle(meter, chosen, 4, SETTLE);
    yield;
  }
}
