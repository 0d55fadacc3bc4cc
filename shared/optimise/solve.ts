import { buildModel } from './build-model';
import { mend } from './mend';
import { type Limit, Meter } from './meter';
import type { Model } from './model';
import type { Problem } from './problem';
import { relabel } from './relabel';
import { repair } from './repair';
import { Resplit } from './resplit';
import { type Result, resultOf } from './result';
import { Rng } from './rng';
import { type Cooling, Search } from './search';
import { presentPlan } from './start-plan';
import { Starts } from './starts';

/** Plans are drawn until this share of the limit is used up. */
const DRAWN = 0.3;
/** Shares of what is left then: annealed until the first, mended where they are still outside the band, annealed gently until the
 * second, and re-split until the end. */
const ANNEALED = 0.5;
const REHEATED = 0.87;
/** Until when a present plan that is outside the band is annealed again, ever more gently. */
const REALIGNED = 0.92;
const FULL: Cooling = { hot: 0.5, cold: 0.015 };
/** From a plan that is already good. */
const GENTLE: Cooling = { hot: 0.15, cold: 0.015 };
/** From the present plan: here a move's price holds its disruption as well, and moves must be dared and taken back. */
const REALIGN: Cooling = { hot: 2, cold: 0.01 };
const SETTLE: Cooling = { hot: 0.08, cold: 0.01 };
/** Proposals a node that one annealing needs to be worth its while; with more to spend, several starts are annealed. */
const STEPS_A_NODE = 300;
const MOST_STARTS = 8;
/** Moves a second of an ordinary laptop, only to guess how many starts a time limit has room for. */
const STEPS_A_SECOND = 2_000_000;

/** A point of the best-so-far curve. */
export interface Progress {
  /** Share of the limit used up. */
  readonly done: number;
  readonly steps: number;
  /** 0 once the plan keeps band and limits. */
  readonly penalty: number;
  readonly objective: number;
}

/**
 * Solves a territory design problem. Yields progress every few milliseconds; answer with `next('stop')` to end there and
 * get the best plan so far.
 * With a limit in steps the same problem and seed give the same plan on every machine.
 */
export function* solve(problem: Problem, limit: Limit): Generator<Progress, Result, 'stop' | undefined> {
  const meter = new Meter(limit);
  const model = buildModel(problem);
  const rng = new Rng(problem.seed);
  const curve: Progress[] = [];
  const early = (yield unplanned(meter)) === 'stop';
  const fromPresent = problem.startFromReference || hasCaps(problem) ? presentPlan(model) : null;
  const { starts, stopped } = fromPresent
    ? { starts: [fromPresent], stopped: early }
    : yield* draws(model, meter, rng, keepable(limit, model), early);
  const late = (yield unplanned(meter)) === 'stop';
  const search = new Search(model, starts[0], rng);
  if (!stopped && !late) {
    for (const _ of phases(search, starts, meter, rng, fromPresent !== null)) {
      const point = note(search, meter, curve);
      if ((yield point) === 'stop') break;
    }
  }
  note(search, meter, curve);
  return resultOf(model, search.best, search.state.factors, {
    curve,
    steps: meter.steps,
    repeatable: limit.kind === 'steps',
  });
}

/** @param stop whether the first draw is to end as soon as it is a plan at all */
function* draws(
  model: Model,
  meter: Meter,
  rng: Rng,
  keep: number,
  stop: boolean,
): Generator<Progress, { readonly starts: Int32Array[]; readonly stopped: boolean }, 'stop' | undefined> {
  const starts = new Starts(model, rng, keep);
  let stopped = stop;
  do {
    const drawing = starts.draw();
    let step = drawing.next();
    while (!step.done && !(stopped && starts.kept.length > 0)) {
      stopped = (yield unplanned(meter)) === 'stop' || stopped;
      step = drawing.next(stopped ? 'stop' : undefined);
    }
    if (step.done) meter.spend(step.value);
    // One more draw would take as long as the others did.
  } while (!stopped && !starts.enough && (meter.progress() * (starts.drawn + 1)) / starts.drawn <= DRAWN);
  return {
    starts: starts.kept.map(({ assigned }) => {
      if (model.problem.contiguity !== 'off') repair(model, assigned);
      relabel(model, assigned);
      return assigned;
    }),
    stopped,
  };
}

/** A point before there is any plan. */
function unplanned(meter: Meter): Progress {
  return { done: Math.min(1, meter.progress()), steps: meter.steps, penalty: Number.POSITIVE_INFINITY, objective: 0 };
}

function* phases(
  search: Search,
  starts: readonly Int32Array[],
  meter: Meter,
  rng: Rng,
  realign: boolean,
): Generator<void, void> {
  if (search.idle) return;
  const begin = meter.progress();
  const until = (share: number): number => begin + (1 - begin) * share;
  if (starts.length > 1) {
    const each = (0.6 * ANNEALED) / starts.length;
    for (const [i, start] of starts.entries()) {
      search.restart(start);
      yield* search.anneal(meter, until(each * (i + 1)), FULL);
    }
    search.restart(search.best);
  }
  const first = realign ? REALIGN : starts.length > 1 ? GENTLE : FULL;
  yield* search.anneal(meter, until(ANNEALED), first);
  if (search.bestPenalty > 0 && !realign) yield* mend(search, meter, rng, 1);
  for (let part = 2; realign && search.bestPenalty > 0 && meter.progress() < REALIGNED; part++) {
    search.restart(search.best);
    yield* search.anneal(meter, Math.min(REALIGNED, meter.progress() + 0.08), {
      hot: REALIGN.hot / part,
      cold: REALIGN.cold,
    });
  }
  search.restart(search.best);
  yield* search.anneal(meter, until(REHEATED), realign ? { hot: REALIGN.hot / 4, cold: REALIGN.cold } : GENTLE);
  if (search.bestPenalty > 0) yield* mend(search, meter, rng, 1);
  yield* polish(search, meter, rng, () => meter.progress() < 1);
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

function hasCaps(problem: Problem): boolean {
  const caps = problem.reference?.caps;
  return caps !== undefined && (caps.revenueShare ?? caps.accountShare ?? caps.handedOff ?? caps.takenOver) !== null;
}

function keepable(limit: Limit, model: Model): number {
  const steps = limit.kind === 'steps' ? limit.steps : limit.seconds * STEPS_A_SECOND;
  return Math.max(1, Math.min(MOST_STARTS, Math.floor(steps / (model.n * STEPS_A_NODE))));
}

function note(search: Search, meter: Meter, curve: Progress[]): Progress {
  const point = {
    done: Math.min(1, meter.progress()),
    steps: meter.steps,
    penalty: search.bestPenalty,
    objective: search.bestObjective,
  };
  const last = curve.at(-1);
  if (!last || point.penalty < last.penalty || point.objective < last.objective) curve.push(point);
  return point;
}
