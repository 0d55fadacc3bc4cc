import { Connectivity } from './connected';
import type { Model } from './model';

/**
 * Makes territories contiguous: each keeps its heaviest connected part (the one with locked nodes first), and the other
 * parts, and nodes of no territory (-1), are grown, node by node, into the lightest neighbouring one. Empty territories get
 * a border node to grow from.
 */
export function repair(model: Model, assigned: Int32Array): void {
  regrow(model, assigned, orphans(model, assigned));
  fillEmpty(model, assigned);
}

/** The same, but parts that lie apart stay: only nodes of no territory and empty territories are seen to. */
export function fillGaps(model: Model, assigned: Int32Array): void {
  fillUnassigned(model, assigned);
  fillEmpty(model, assigned);
}

/** Only nodes of no territory are seen to. */
export function fillUnassigned(model: Model, assigned: Int32Array): void {
  regrow(
    model,
    assigned,
    Uint8Array.from(assigned, (t) => (t < 0 ? 1 : 0)),
  );
}

function regrow(model: Model, assigned: Int32Array, orphan: Uint8Array): void {
  const load = new Float64Array(model.k);
  for (let u = 0; u < model.n; u++) if (orphan[u] === 0) load[assigned[u]] += share(model, u, assigned[u]);
  const queue: number[] = [];
  for (let u = 0; u < model.n; u++) if (orphan[u] === 1) queue.push(u);
  let stuck = 0;
  for (let head = 0; head < queue.length && stuck <= queue.length - head; head++) {
    const u = queue[head];
    const t = lightestNeighbour(model, assigned, orphan, load, u);
    if (t < 0) {
      queue.push(u);
      stuck++;
      continue;
    }
    stuck = 0;
    assigned[u] = t;
    orphan[u] = 0;
    load[t] += share(model, u, t);
  }
  for (const u of queue) if (orphan[u] === 1 && assigned[u] < 0) assigned[u] = nearestTerritory(model, assigned, u);
}

/** For a node that no path leads to (contiguity off, or walled in by frozen territories). */
function nearestTerritory(model: Model, assigned: Int32Array, u: number): number {
  const { n, x, y, frozen } = model;
  let best = Math.max(0, frozen.indexOf(0));
  let least = Number.POSITIVE_INFINITY;
  for (let v = 0; v < n; v++) {
    const d = (x[u] - x[v]) ** 2 + (y[u] - y[v]) ** 2;
    if (assigned[v] >= 0 && frozen[assigned[v]] === 0 && d < least) {
      least = d;
      best = assigned[v];
    }
  }
  return best;
}

/** 1 for nodes outside the main part of their territory. */
function orphans(model: Model, assigned: Int32Array): Uint8Array {
  const { n, graph, fixed, frozen } = model;
  const part = new Int32Array(n).fill(-1);
  const rank: number[] = [];
  const main = new Int32Array(model.k).fill(-1);
  for (let first = 0; first < n; first++) {
    if (part[first] >= 0 || assigned[first] < 0) continue;
    const p = rank.length;
    const t = assigned[first];
    let weight = 0;
    const stack = [first];
    part[first] = p;
    for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
      // A locked node outweighs any load: the part it stands in is the one to keep.
      weight += share(model, u, t) + (fixed[u] >= 0 ? 1e6 : 0);
      for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
        const v = graph.to[e];
        if (part[v] < 0 && assigned[v] === t) {
          part[v] = p;
          stack.push(v);
        }
      }
    }
    rank.push(weight);
    if (main[t] < 0 || weight > rank[main[t]]) main[t] = p;
  }
  return Uint8Array.from(part, (p, u) =>
    assigned[u] >= 0 && (p === main[assigned[u]] || fixed[u] >= 0 || frozen[assigned[u]] === 1) ? 0 : 1,
  );
}

function lightestNeighbour(
  model: Model,
  assigned: Int32Array,
  orphan: Uint8Array,
  load: Float64Array,
  u: number,
): number {
  const { graph, frozen } = model;
  let best = -1;
  for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
    const v = graph.to[e];
    const t = assigned[v];
    if (orphan[v] === 0 && frozen[t] === 0 && (best < 0 || load[t] < load[best])) best = t;
  }
  return best;
}

/** Share of the territory's target that a node brings, largest over the goals. */
function share(model: Model, u: number, t: number): number {
  const { m, loadIn, stride, target } = model;
  let most = 0;
  for (let g = 0; g < m; g++) {
    const wanted = target[t * m + g];
    if (wanted > 0) most = Math.max(most, loadIn[t * stride + u * m + g] / wanted);
  }
  return most;
}

/** A territory without a node takes one of the fullest territory that has one to spare: the one with most neighbours there, so that it can grow. */
function fillEmpty(model: Model, assigned: Int32Array): void {
  const { n, k, fixed, frozen } = model;
  const size = new Int32Array(k);
  const load = new Float64Array(k);
  assigned.forEach((t, u) => {
    size[t]++;
    load[t] += share(model, u, t);
  });
  const links = new Connectivity(model.graph, assigned);
  for (let t = 0; t < k; t++) {
    if (size[t] > 0 || frozen[t] === 1) continue;
    let best = -1;
    let most = 0;
    for (let u = 0; u < n; u++) {
      const f = assigned[u];
      if (fixed[u] >= 0 || frozen[f] === 1 || size[f] < 2) continue;
      const worth = load[f] + 1e-3 * neighboursIn(model, assigned, u, f);
      if (worth <= most) continue;
      assigned[u] = t;
      if (links.holdsWithout(u, f)) {
        most = worth;
        best = u;
      }
      assigned[u] = f;
    }
    if (best < 0) continue;
    const f = assigned[best];
    assigned[best] = t;
    size[f]--;
    size[t]++;
    load[f] -= share(model, best, f);
    load[t] += share(model, best, t);
  }
}

function neighboursIn({ graph }: Model, assigned: Int32Array, u: number, t: number): number {
  let count = 0;
  for (let e = graph.start[u]; e < graph.start[u + 1]; e++) if (assigned[graph.to[e]] === t) count++;
  return count;
}
