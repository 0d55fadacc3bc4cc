import type { CapTest } from './caps';
import type { Connectivity } from './connected';
import { price } from './price';
import type { Rng } from './rng';
import type { State } from './state';

/** Most moves of one push, a territory. */
const MOVES = 8;
/** Times a push may find no way on; by then little is left of the surplus as a rule, and all that was passed may be passed again. */
const DEAD_ENDS = 4;
/** Worth of a move as such, and of one that does not lead nearer to where there is room, in typical prices. */
const MOVE = 1;
const ASTRAY = 6;
/** How much worse a move is that throws a territory out of its band on the other side. */
const PAST = 4;

/** What a push works on, and what it may not break. */
export interface Pusher {
  readonly state: State;
  readonly links: Connectivity;
  readonly caps: CapTest | null;
  readonly rng: Rng;
  /** Typical price of a move. */
  readonly scale: number;
}

/**
 * Pushes what a territory has too much of (or draws what it lacks) through its neighbours to where there is room, one unit over one border
 * at a time: always out of the territory that is farthest outside its band and has something to move, towards the nearest one on the other side of its target. Annealing
 * waits long for such a chain when every territory on the way is nearly full. No unit is moved twice, and what
 * has pushed is not pushed into again, so that nothing goes to and fro.
 */
export function push(p: Pusher): void {
  const { state } = p;
  const { model } = state;
  const { penalty } = state.factors;
  const done: Done = {
    moved: new Uint8Array(model.n),
    shed: new Uint8Array(model.k),
    drew: new Uint8Array(model.k),
    stuck: new Uint8Array(model.k),
  };
  // Where loads go is decided here; prices are to say only what else a move costs.
  state.factors.penalty = 0;
  let ends = 0;
  for (let i = 0; i < MOVES * model.k && state.outside > 0 && ends < DEAD_ENDS; i++) {
    const t = worst(state, done.stuck);
    if (t >= 0) {
      if (!step(p, t, done)) done.stuck[t] = 1;
      continue;
    }
    ends++;
    for (const marks of [done.moved, done.shed, done.drew, done.stuck]) marks.fill(0);
  }
  state.factors.penalty = penalty;
}

function worst({ model, penaltyOf }: State, stuck: Uint8Array): number {
  let most = -1;
  for (let t = 0; t < model.k; t++) {
    if (model.frozen[t] === 0 && stuck[t] === 0 && penaltyOf[t] > (most < 0 ? 0 : penaltyOf[most])) most = t;
  }
  return most;
}

/** Units that have moved; territories that have given, and that have taken, what was not to stay; those with nothing to move. */
interface Done {
  readonly moved: Uint8Array;
  readonly shed: Uint8Array;
  readonly drew: Uint8Array;
  readonly stuck: Uint8Array;
}

/** One move out of, or into, a territory outside its band. */
function step(p: Pusher, t: number, { moved, shed, drew }: Done): boolean {
  const { state, rng, scale } = p;
  const { model, lists } = state;
  const { graph, m, loadIn, stride, target, room } = model;
  const { load } = state;
  const goal = worstGoal(state, t);
  const i = t * m + goal;
  const over = load[i] > room[i * 2 + 1];
  const beyond = over ? load[i] - room[i * 2 + 1] : room[i * 2] - load[i];
  const spare = Math.max(1e-12, room[i * 2 + 1] - room[i * 2]);
  const closed = over ? shed : drew;
  const hops = hopsToRoom(state, goal, over, closed);
  const found: { readonly e: number; readonly score: number }[] = [];
  for (let j = 0; j < lists.length[t]; j++) {
    const out = lists.at(t, j);
    const e = over ? out : graph.back[out];
    const u = graph.from[e];
    const f = state.assigned[u];
    const g = state.assigned[graph.to[e]];
    const other = over ? g : f;
    const size = loadIn[t * stride + u * m + goal];
    if (size <= 0 || moved[u] === 1 || model.fixed[u] >= 0 || state.size[f] < 2) continue;
    if (closed[other] === 1 || hops[other] > hops[t]) continue;
    const past = (size - beyond) / spare;
    // What throws it out on the other side a little can be made up for by the next move; there may be nothing smaller to move.
    if (past > 2) continue;
    const astray = hops[other] < hops[t] ? 0 : ASTRAY;
    const cost = MOVE + astray + Math.max(0, price(state, u, f, g)) / scale;
    const useful = Math.min(size, beyond) / Math.max(target[i], 1e-12);
    found.push({
      e,
      score: ((cost * (1 + Math.max(0, past) + (past > 1 ? PAST : 0))) / useful) * (0.7 + 0.6 * rng.unit()),
    });
  }
  found.sort((a, b) => a.score - b.score || a.e - b.e);
  for (const { e } of found) {
    if (!moves(p, e)) continue;
    moved[graph.from[e]] = 1;
    closed[t] = 1;
    return true;
  }
  return false;
}

/** The goal that a territory is farthest outside its room with. */
function worstGoal({ model, load }: State, t: number): number {
  const { m, room, target } = model;
  let worstOf = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let g = 0; g < m; g++) {
    const i = t * m + g;
    const beyond = Math.max(load[i] - room[i * 2 + 1], room[i * 2] - load[i]) / Math.max(target[i], 1e-12);
    if (beyond <= most) continue;
    most = beyond;
    worstOf = g;
  }
  return worstOf;
}

/** Borders between each territory and the nearest one that is not past its target already. */
function hopsToRoom(
  { model, load, lists, assigned }: State,
  goal: number,
  over: boolean,
  closed: Uint8Array,
): Float64Array {
  const { k, m, target, frozen, graph } = model;
  const hops = new Float64Array(k).fill(Number.POSITIVE_INFINITY);
  const queue: number[] = [];
  for (let t = 0; t < k; t++) {
    const i = t * m + goal;
    if (frozen[t] === 1 || closed[t] === 1 || (over ? load[i] > target[i] : load[i] < target[i])) continue;
    hops[t] = 0;
    queue.push(t);
  }
  for (const t of queue) {
    for (let j = 0; j < lists.length[t]; j++) {
      const next = assigned[graph.to[lists.at(t, j)]];
      if (hops[next] < Number.POSITIVE_INFINITY) continue;
      hops[next] = hops[t] + 1;
      queue.push(next);
    }
  }
  return hops;
}

/** Moves an edge's near node over it, unless that breaks a territory or a cap. */
function moves({ state, links, caps }: Pusher, e: number): boolean {
  const { graph, problem } = state.model;
  const u = graph.from[e];
  const f = state.assigned[u];
  const g = state.assigned[graph.to[e]];
  if (problem.contiguity !== 'off') {
    state.assigned[u] = g;
    const holds = links.holdsWithout(u, f);
    state.assigned[u] = f;
    if (!holds) return false;
  }
  state.shift(u, g);
  if (caps?.broken(state)) {
    state.shift(u, f);
    return false;
  }
  state.lists.follow(u, f, g);
  return true;
}
