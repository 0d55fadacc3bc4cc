import { goalPenalty } from './penalty';
import type { State } from './state';

/**
 * What moving node `u` from territory `f` to `g` would cost, penalty included; nothing is changed. O(neighbours of u).
 * This is where the search spends its time, so the terms are written out in one function instead of one call each.
 */
export function price(s: State, u: number, f: number, g: number): number {
  const { model, assigned, factors } = s;
  const { graph, m, loadIn, stride } = model;
  let border = 0;
  for (let e = graph.start[u], end = graph.start[u + 1]; e < end; e++) {
    const t = assigned[graph.to[e]];
    if (t === f) border += graph.km[e];
    else if (t === g) border -= graph.km[e];
  }
  const w = model.w[u];
  const wx = model.wx[u];
  const wy = model.wy[u];
  const wq = model.wq[u];
  const travel =
    s.travelCost(f, s.w[f] - w, s.wx[f] - wx, s.wy[f] - wy, s.wq[f] - wq) -
    s.travelOf[f] +
    s.travelCost(g, s.w[g] + w, s.wx[g] + wx, s.wy[g] + wy, s.wq[g] + wq) -
    s.travelOf[g];
  let penalty = -s.penaltyOf[f] - s.penaltyOf[g];
  for (let i = 0; i < m; i++) {
    const at = u * m + i;
    penalty += goalPenalty(model, s.load[f * m + i] - loadIn[f * stride + at], f * m + i, i);
    penalty += goalPenalty(model, s.load[g * m + i] + loadIn[g * stride + at], g * m + i, i);
  }
  let cost = factors.travel * travel + factors.border * border + factors.penalty * penalty;
  if (model.classes > 0) {
    cost += factors.mix * (s.mixCost(f, u, -1) - s.mixOf[f] + s.mixCost(g, u, 1) - s.mixOf[g]);
  }
  if (factors.disruption > 0) cost += factors.disruption * (s.movedVolumeOf(u, g) - s.movedVolumeOf(u, f));
  return cost;
}

/**
 * What two moves at once would cost: `u` from `f` to `g` and `v` from `g` to `h`, where `h` may be `f` (a swap).
 * Not for plans with a mix goal, whose terms do not add up.
 */
export function priceOfTwo(s: State, u: number, v: number, f: number, g: number, h: number): number {
  const { model, factors } = s;
  const { m, loadIn, stride } = model;
  const toF = h === f ? 1 : 0;
  const dw = model.w[u] - model.w[v];
  const dx = model.wx[u] - model.wx[v];
  const dy = model.wy[u] - model.wy[v];
  const dq = model.wq[u] - model.wq[v];
  let travel = s.travelCost(g, s.w[g] + dw, s.wx[g] + dx, s.wy[g] + dy, s.wq[g] + dq) - s.travelOf[f] - s.travelOf[g];
  travel += s.travelCost(
    f,
    s.w[f] - model.w[u] + toF * model.w[v],
    s.wx[f] - model.wx[u] + toF * model.wx[v],
    s.wy[f] - model.wy[u] + toF * model.wy[v],
    s.wq[f] - model.wq[u] + toF * model.wq[v],
  );
  let penalty = -s.penaltyOf[f] - s.penaltyOf[g];
  for (let i = 0; i < m; i++) {
    const lu = u * m + i;
    const lv = v * m + i;
    const left = loadIn[f * stride + lu] - toF * loadIn[f * stride + lv];
    penalty += goalPenalty(model, s.load[f * m + i] - left, f * m + i, i);
    const come = loadIn[g * stride + lu] - loadIn[g * stride + lv];
    penalty += goalPenalty(model, s.load[g * m + i] + come, g * m + i, i);
  }
  if (toF === 0) {
    travel +=
      s.travelCost(h, s.w[h] + model.w[v], s.wx[h] + model.wx[v], s.wy[h] + model.wy[v], s.wq[h] + model.wq[v]) -
      s.travelOf[h];
    penalty -= s.penaltyOf[h];
    for (let i = 0; i < m; i++) {
      penalty += goalPenalty(model, s.load[h * m + i] + loadIn[h * stride + v * m + i], h * m + i, i);
    }
  }
  let cost = factors.travel * travel + factors.border * borderOfTwo(s, u, v, f, g, h) + factors.penalty * penalty;
  if (factors.disruption > 0) {
    cost +=
      factors.disruption *
      (s.movedVolumeOf(u, g) - s.movedVolumeOf(u, f) + s.movedVolumeOf(v, h) - s.movedVolumeOf(v, g));
  }
  return cost;
}

function borderOfTwo(s: State, u: number, v: number, f: number, g: number, h: number): number {
  const { assigned, model } = s;
  const { graph } = model;
  let border = 0;
  for (let e = graph.start[u], end = graph.start[u + 1]; e < end; e++) {
    // The border between the two is cut before and after.
    if (graph.to[e] === v) continue;
    const t = assigned[graph.to[e]];
    if (t === f) border += graph.km[e];
    else if (t === g) border -= graph.km[e];
  }
  for (let e = graph.start[v], end = graph.start[v + 1]; e < end; e++) {
    if (graph.to[e] === u) continue;
    const t = assigned[graph.to[e]];
    if (t === g) border += graph.km[e];
    else if (t === h) border -= graph.km[e];
  }
  return border;
}
