import { buildModel } from './build-model';
import { type Limit, Meter } from './meter';
import type { Model } from './model';
import { phases } from './phases';
import type { Problem } from './problem';
import { relabel } from './relabel';
import { repair } from './repair';
import { isBetter, type Result, resultOf } from './result';
import { Rng } from './rng';
import { Search } from './search';
import { presentPlan } from './start-plan';
import { setApart } from './set-apart';
import { Starts } from './starts';

/** Plans are drawn until this share of the limit is used up. */
const DRAWN = 0.3;
/** Proposals a node that one annealing needs to be worth its while; with more to spend, several starts are annealed. */
const STEPS_A_NODE = 500;
const MOST_STARTS = 8;
/** Proposals a node below which it is not worth looking for what to set apart. */
const APART_A_NODE = 1000;
/** Moves a second of an ordinary laptop, only to guess what a time limit has room for. */
const STEPS_A_SECOND = 3_600_000;

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
  const kept = fromPresent?.slice() ?? null;
  const searched = fromPresent || stepsIn(limit) < APART_A_NODE * model.n ? model : setApart(model);
  const { starts, stopped } = fromPresent
    ? { starts: [fromPresent], stopped: early }
    : yield* draws(searched, meter, rng, keepable(limit, model), early);
  const late = (yield unplanned(meter)) === 'stop';
  const search = new Search(searched, starts[0], rng);
  if (!stopped && !late) {
    for (const _ of phases(search, starts, meter, rng, fromPresent !== null)) {
      const point = note(search, meter, curve);
      if ((yield point) === 'stop') break;
    }
  }
  note(search, meter, curve);
  const told = (plan: Int32Array): Result =>
    resultOf(model, plan, search.state.factors, { curve, steps: meter.steps, repeatable: limit.kind === 'steps' });
  const found = told(search.best);
  if (kept === null) return found;
  // The search weighs large excesses more than their sum does: by what is told, one may stand better where one stood.
  const stay = told(kept);
  return isBetter(stay, found) ? stay : found;
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
    while (!step.done && !(stopped && !starts.none)) {
      stopped = (yield unplanned(meter)) === 'stop' || stopped;
      step = drawing.next(stopped ? 'stop' : undefined);
    }
    if (step.done) meter.spend(step.value);
    if (starts.grown && meter.progress() * starts.another <= DRAWN) starts.begin();
    // One more draw would take as long as the others did.
  } while (!stopped && !starts.enough && (meter.progress() * (starts.drawn + 1)) / starts.drawn <= DRAWN);
  return {
    starts: starts.best().map(({ assigned }) => {
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

function hasCaps(problem: Problem): boolean {
  const caps = problem.reference?.caps;
  return caps !== undefined && (caps.revenueShare ?? caps.accountShare ?? caps.handedOff ?? caps.takenOver) !== null;
}

function keepable(limit: Limit, model: Model): number {
  return Math.max(1, Math.min(MOST_STARTS, Math.floor(stepsIn(limit) / (model.n * STEPS_A_NODE))));
}

function stepsIn(limit: Limit): number {
  return limit.kind === 'steps' ? limit.steps : limit.seconds * STEPS_A_SECOND;
}

function note(search: Search, meter: Meter, curve: Progress[]): Progress {
  const point = {
    done: Math.min(1, meter.progress()),
    steps: meter.steps,
    penalty: search.bestPenalty,
    objective: search.bestObjective,
  };
  const last = curve.at(-1);
  // Of several starts the one at hand may be behind another.
  if (last && (last.penalty - point.penalty || last.objective - point.objective) <= 0) {
    return { ...last, done: point.done, steps: point.steps };
  }
  curve.push(point);
  return point;
}
