import type { Model } from './model';
import { loadOfNodes, newSites, PowerDiagram } from './power-diagram';
import type { Rng } from './rng';
import { resetSteps, scatter } from './sites';
import type { State } from './state';

const ROUNDS = 6;
const PASSES = 15;

/** Divides neighbouring pairs and triples of territories afresh: the only move here that lets centres jump. */
export class Resplit {
  private readonly size: Float64Array;
  private readonly open: Int32Array;

  constructor(private readonly model: Model) {
    this.size = loadOfNodes(model);
    this.open = Int32Array.from({ length: model.k }, (_, t) => t).filter((t) => model.frozen[t] === 0);
  }

  /** A territory (the worst one, every other time, while any is outside the band) with one to three neighbours; null where there are none. */
  draw(state: State, rng: Rng): Int32Array | null {
    if (this.open.length < 2) return null;
    const trouble = state.outside > 0 && rng.below(2) === 0;
    const chosen = [trouble ? worst(state, this.open) : this.open[rng.below(this.open.length)]];
    const most = 2 + rng.below(state.outside > 0 ? 3 : 2);
    for (let tries = 0; tries < 8 && chosen.length < most; tries++) {
      const from = chosen[rng.below(chosen.length)];
      if (state.lists.length[from] === 0) continue;
      const e = state.lists.at(from, rng.below(state.lists.length[from]));
      const t = state.assigned[this.model.graph.to[e]];
      if (!chosen.includes(t)) chosen.push(t);
    }
    return chosen.length < 2 ? null : Int32Array.from(chosen);
  }

  /**
   * Draws new sites for the given territories and puts their free nodes into the balanced power diagram of these.
   * The result may break contiguity: repair it.
   */
  *apply(assigned: Int32Array, territories: Int32Array, rng: Rng): Generator<void, void, undefined> {
    const { model } = this;
    const nodes = Int32Array.from({ length: model.n }, (_, u) => u).filter((u) => territories.includes(assigned[u]));
    if (nodes.length <= territories.length) return;
    const sites = newSites(model.k);
    scatter(model, sites, nodes, territories, rng);
    const diagram = new PowerDiagram(model, nodes, territories, this.size);
    diagram.scatter(sites, assigned);
    for (let round = 0; round < ROUNDS; round++) {
      resetSteps(sites, territories);
      yield* diagram.balance(sites, assigned, PASSES, 0.02);
      if (round < ROUNDS - 1) diagram.recentre(sites, assigned, rng);
    }
  }
}

function worst(state: State, open: Int32Array): number {
  return open.reduce((most, t) => (state.penaltyOf[t] > state.penaltyOf[most] ? t : most), open[0]);
}
