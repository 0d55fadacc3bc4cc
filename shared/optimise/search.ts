import { type Walk, walk } from './anneal';
import { capTest } from './caps';
import { Connectivity } from './connected';
import { exp, ln } from './exact-math';
import type { Meter } from './meter';
import type { Model } from './model';
import { price } from './price';
import { push } from './push';
import type { Rng } from './rng';
import { State } from './state';

/** Proposals between two looks at the best plan; four times as many between two at clock, temperature and penalty. */
const LOOK = 256;
export const CHUNK = 4 * LOOK;
/**
 * Penalty factor at the start, low enough that loads may still be traded far beyond the band while the search is hot, and its
 * growth a chunk while the plan is outside band or limits; it shrinks likewise inside.
 */
const PENALTY = 0.03;
const GROWTH = 1.03;
/** Penalties that differ by no more than this share are the same, added up in another order. */
const SAME = 1e-9;
/** Price of breaking off a part where contiguity is only preferred, in typical prices of a move. */
const BREAK = 50;

/** Where a reheating's penalty ends: what an excess of a whole target costs, in temperatures. */
const FIRM = 1e8;

/** Temperatures in typical prices of a move. */
export interface Cooling {
  readonly hot: number;
  readonly cold: number;
}

/** Hot enough to leave a start's own shape, not so hot that its centres wander. */
export const FULL: Cooling = { hot: 0.5, cold: 0.015 };

/** One annealing search and the best plan it has met. */
export class Search {
  readonly state: State;
  readonly best: Int32Array;
  /** Penalty and objective of the best plan; compared in this order. */
  bestPenalty = Number.POSITIVE_INFINITY;
  bestObjective = Number.POSITIVE_INFINITY;
  private readonly walker: Walk;
  private readonly everywhere: Int32Array;
  private readonly scale: number;

  constructor(
    readonly model: Model,
    start: Int32Array,
    private readonly rng: Rng,
  ) {
    this.state = new State(model);
    this.state.reset(start);
    this.setFactors();
    this.best = start.slice();
    this.scale = this.typicalPrice();
    this.everywhere = Int32Array.from({ length: model.k }, (_, t) => t).filter((t) => model.frozen[t] === 0);
    const { contiguity } = model.problem;
    this.walker = {
      state: this.state,
      links: new Connectivity(model.graph, this.state.assigned),
      caps: capTest(model),
      rng,
      breakCost: contiguity === 'required' ? Number.POSITIVE_INFINITY : contiguity === 'off' ? 0 : this.scale * BREAK,
      among: this.everywhere,
    };
    this.record();
  }

  /** Sliders divided by what each term is worth at the start, so that they mean the same on every map. */
  private setFactors(): void {
    const { state, model } = this;
    const { weights } = model.problem;
    const { factors } = state;
    factors.travel = state.travel > 0 ? weights.travel / state.travel : 0;
    factors.border = state.border > 0 ? weights.border / state.border : 0;
    factors.disruption = model.history.totalVolume > 0 ? weights.disruption / model.history.totalVolume : 0;
    const all = model.mix.reduce((sum, v) => sum + v, 0);
    factors.mix = all > 0 ? weights.mix / all : 0;
    factors.penalty = PENALTY;
  }

  /** Median price of a boundary move, sign and penalty left out: the unit temperatures are measured in. */
  private typicalPrice(): number {
    const { state, model, rng } = this;
    const { penalty } = state.factors;
    state.factors.penalty = 0;
    const prices: number[] = [];
    for (let i = 0; i < 4000 && prices.length < 1000; i++) {
      const t = rng.below(model.k);
      if (state.lists.length[t] === 0) continue;
      const e = state.lists.at(t, rng.below(state.lists.length[t]));
      prices.push(Math.abs(price(state, model.graph.from[e], t, state.assigned[model.graph.to[e]])));
    }
    state.factors.penalty = penalty;
    prices.sort((a, b) => a - b);
    return prices.length === 0 ? 1e-6 : Math.max(1e-12, prices[prices.length >> 1]);
  }

  /** Takes up another plan, with the same scales; the best one stays. */
  restart(assigned: Int32Array): void {
    this.state.reset(assigned);
    this.state.factors.penalty = PENALTY;
    this.record();
  }

  /** The same, and forgets the best plan so far: what is found from here on stands on its own. */
  begin(assigned: Int32Array): void {
    this.bestPenalty = this.bestObjective = Number.POSITIVE_INFINITY;
    this.restart(assigned);
  }

  /** Fewer than two territories are open: there is nothing to move. */
  get idle(): boolean {
    return this.everywhere.length < 2;
  }

  /** Whether a plan keeps the caps on change; leaves the state at that plan. */
  allows(assigned: Int32Array): boolean {
    if (!this.walker.caps) return true;
    this.state.reset(assigned);
    return !this.walker.caps.broken(this.state);
  }

  /** Pushes surplus to where there is room, from the best plan, several times, as chance goes its way in it; see push.ts. */
  *push(meter: Meter, times: number, until: number): Generator<void, void> {
    const { state, walker, scale, rng, model } = this;
    const from = this.best.slice();
    for (let i = 0; i < times && this.bestPenalty > 0 && meter.progress() < until; i++) {
      state.reset(from);
      push({ state, links: walker.links, caps: walker.caps, rng, scale });
      this.record();
      meter.spend(model.n);
      yield;
    }
  }

  /** Cools from hot to cold while the meter goes from where it stands to `to`. Yields about every millisecond. */
  *anneal(meter: Meter, to: number, { hot, cold }: Cooling): Generator<void, void> {
    const { state } = this;
    if (this.idle) return;
    const from = meter.progress();
    const slope = ln(cold / hot);
    for (let chunk = 1, p = from; p < to; chunk++) {
      this.chunk(this.scale * hot * exp((slope * (p - from)) / (to - from)));
      meter.spend(CHUNK);
      if (chunk % meter.every === 0) p = meter.progress();
      if (chunk % 64 === 0) state.reset(state.assigned);
      if (chunk % 2 === 0) yield;
    }
  }

  /**
   * The same within a few territories, with a penalty that begins soft: a unit that is a good part of a territory may then go
   * through territories that are too full for it, which a strict one forbids at any temperature. Given up when the meter
   * has gone to `until`.
   * @param soft what an excess of a whole target costs at the start, in temperatures
   */
  *reheat(
    meter: Meter,
    among: Int32Array,
    chunks: number,
    until: number,
    { hot, cold }: Cooling,
    soft: number,
  ): Generator<void, void> {
    const { factors } = this.state;
    for (let i = 0; i < chunks && (i % meter.every > 0 || meter.progress() < until); i++) {
      const done = i / chunks;
      const temperature = this.scale * hot * exp(ln(cold / hot) * done);
      factors.penalty = temperature * soft * exp(ln(FIRM / soft) * done);
      this.walker.among = among;
      this.chunk(temperature);
      this.walker.among = this.everywhere;
      meter.spend(CHUNK);
      if (i % 2 === 1) yield;
    }
  }

  /** A short walk within a few territories, given up when the meter has gone to `until`. Yields like `anneal`. */
  *settle(meter: Meter, among: Int32Array, chunks: number, { hot, cold }: Cooling, until = 1): Generator<void, void> {
    for (let i = 0; i < chunks && (i % meter.every > 0 || meter.progress() < until); i++) {
      this.walker.among = among;
      this.chunk(this.scale * (hot + ((cold - hot) * i) / chunks));
      this.walker.among = this.everywhere;
      meter.spend(CHUNK);
      if (i % 2 === 1) yield;
    }
  }

  private chunk(temperature: number): void {
    const { state, walker } = this;
    for (let i = 0; i < CHUNK; i += LOOK) {
      walk(walker, temperature, LOOK);
      this.record();
    }
    state.factors.penalty *= state.outside > 0 ? GROWTH : 1 / GROWTH;
  }

  /** Keeps the plan when it is better: less penalty first, then the objective. */
  private record(): void {
    const { state } = this;
    const penalty = state.outside > 0 ? state.penalty : 0;
    const rounding = this.bestPenalty < Number.POSITIVE_INFINITY ? SAME * this.bestPenalty : 0;
    if (penalty > this.bestPenalty + rounding) return;
    const objective = state.objective();
    if (penalty >= this.bestPenalty - rounding && objective >= this.bestObjective) return;
    this.bestPenalty = Math.min(penalty, this.bestPenalty);
    this.bestObjective = objective;
    this.best.set(state.assigned);
  }
}
