import type { CapTest } from './caps';
import type { Connectivity } from './connected';
import { wait } from './exact-math';
import { affordable, bothAffordable } from './price';
import type { Rng } from './rng';
import type { State } from './state';

export interface Walk {
  readonly state: State;
  readonly links: Connectivity;
  readonly caps: CapTest | null;
  readonly rng: Rng;
  /** What breaking off a part costs; infinite where contiguity is required. */
  readonly breakCost: number;
  /** Territories that moves are drawn from. */
  among: Int32Array;
}

/** Of 256 proposals, how many move two nodes at once. */
const DOUBLES = 48;

/**
 * A run of proposals at one temperature. Each draws a territory, then an edge out of it: its near node goes over the edge.
 * Some draw a second edge, out of the gaining territory: a chain f → g → h, or a swap when h is f. Contiguity and caps are
 * tested only for what the Metropolis rule would take (Metropolis et al. 1953; Kirkpatrick et al. 1983).
 * Moves of one or two nodes only: larger sets around cut vertices are not moved.
 */
export function walk(w: Walk, temperature: number, proposals: number): void {
  const { state, rng } = w;
  for (let i = 0; i < proposals; i++) {
    const random = rng.next();
    const drawn = w.among[(((random >>> 8) * w.among.length) / 16_777_216) | 0];
    const e = state.outside > 0 && (random & 256) === 0 ? troubled(w, drawn) : edgeOf(w, drawn);
    if (e < 0) continue;
    if ((random & 255) < DOUBLES) double(w, e, temperature);
    else single(w, e, temperature);
  }
}

function edgeOf({ state, rng }: Walk, t: number): number {
  const { lists } = state;
  return lists.length[t] === 0 || state.size[t] < 2 ? -1 : lists.at(t, rng.below(lists.length[t]));
}

/** An edge that may help the worse of two territories: out of it when it carries too much, into it when too little. */
function troubled(w: Walk, drawn: number): number {
  const { state, rng } = w;
  const { lists, model } = state;
  const other = w.among[rng.below(w.among.length)];
  const t = state.penaltyOf[other] > state.penaltyOf[drawn] ? other : drawn;
  if (state.penaltyOf[t] === 0 || state.load[t * model.m] > model.target[t * model.m]) return edgeOf(w, t);
  if (lists.length[t] === 0) return -1;
  const e = model.graph.back[lists.at(t, rng.below(lists.length[t]))];
  const u = model.graph.from[e];
  return model.fixed[u] >= 0 || state.size[state.assigned[u]] < 2 ? -1 : e;
}

function single(w: Walk, e: number, temperature: number): void {
  const { state, rng } = w;
  const { graph } = state.model;
  const u = graph.from[e];
  const f = state.assigned[u];
  const g = state.assigned[graph.to[e]];
  state.most = temperature * wait(rng.next());
  if (!affordable(state, u, f, g)) return;
  if (w.breakCost > 0) {
    state.assigned[u] = g;
    const holds = w.links.holdsWithout(u, f);
    state.assigned[u] = f;
    if (!holds && state.cost + w.breakCost >= state.most) return;
  }
  state.shift(u, g);
  if (w.caps?.broken(state)) state.shift(u, f);
  else state.lists.follow(u, f, g);
}

function double(w: Walk, e: number, temperature: number): void {
  const { state, rng } = w;
  const { lists } = state;
  const { graph } = state.model;
  const u = graph.from[e];
  const f = state.assigned[u];
  const g = state.assigned[graph.to[e]];
  if (lists.length[g] === 0) return;
  const second = lists.at(g, rng.below(lists.length[g]));
  const v = graph.from[second];
  const h = state.assigned[graph.to[second]];
  // The far end of the second edge may be the node that is about to leave.
  if (graph.to[second] === u || (h !== f && state.size[g] < 2)) return;
  state.most = temperature * wait(rng.next());
  const priced = state.model.classes > 0 ? byTrial : bothAffordable;
  if (!priced(state, u, v, f, g, h) || !hold(w, u, v, f, g, h)) return;
  state.shift(u, g);
  state.shift(v, h);
  if (w.caps?.broken(state)) {
    state.shift(v, g);
    state.shift(u, f);
    return;
  }
  state.assigned[v] = g;
  lists.follow(u, f, g);
  state.assigned[v] = h;
  lists.follow(v, g, h);
}

/** Prices two moves by making them and taking them back. */
function byTrial(state: State, u: number, v: number, f: number, g: number, h: number): boolean {
  const before = state.objective() + state.factors.penalty * state.penalty;
  state.shift(u, g);
  state.shift(v, h);
  state.cost = state.objective() + state.factors.penalty * state.penalty - before;
  state.shift(v, g);
  state.shift(u, f);
  return state.cost < state.most;
}

/** Whether both territories hold together after two moves, or may be broken at that price. */
function hold({ state, links, breakCost }: Walk, u: number, v: number, f: number, g: number, h: number): boolean {
  if (breakCost === 0) return true;
  const { assigned } = state;
  assigned[u] = g;
  assigned[v] = h;
  let cost = state.cost;
  if (!links.holdsWithout(u, f)) cost += breakCost;
  if (cost < state.most && !links.holdsWithout(v, g)) cost += breakCost;
  assigned[v] = g;
  assigned[u] = f;
  return cost < state.most;
}
