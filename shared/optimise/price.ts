import { goalPenalty } from './penalty';
import type { State } from './state';
import { PARTS, SUMS, TRAVEL, travelOf } from './travel';

/** What moving node `u` from territory `f` to `g` would cost, penalty included; nothing is changed. O(neighbours of u). */
export function price(s: State, u: number, f: number, g: number): number {
  s.most = Number.POSITIVE_INFINITY;
  affordable(s, u, f, g);
  return s.cost;
}

/**
 * Whether that price, then in `s.cost`, is below `s.most`. This is where the search spends its time: terms are written out in
 * one function instead of one call each, and a move that no border can save is given up before borders are added up.
 */
export function affordable(s: State, u: number, f: number, g: number): boolean {
  const { model, factors, sums, load } = s;
  const { m, loadIn, stride, parts, room } = model;
  const own = u * PARTS;
  const w = parts[own];
  const wx = parts[own + 1];
  const wy = parts[own + 2];
  const wq = parts[own + 3];
  const a = f * SUMS;
  const b = g * SUMS;
  const travel =
    travelOf(sums, a, sums[a] - w, sums[a + 1] - wx, sums[a + 2] - wy, sums[a + 3] - wq) -
    sums[a + TRAVEL] +
    travelOf(sums, b, sums[b] + w, sums[b + 1] + wx, sums[b + 2] + wy, sums[b + 3] + wq) -
    sums[b + TRAVEL];
  let penalty = -s.penaltyOf[f] - s.penaltyOf[g];
  for (let i = 0; i < m; i++) {
    const at = u * m + i;
    const fi = f * m + i;
    const gi = g * m + i;
    const left = load[fi] - loadIn[f * stride + at];
    if (left < room[fi * 2] || left > room[fi * 2 + 1]) penalty += goalPenalty(model, left, fi, i);
    const come = load[gi] + loadIn[g * stride + at];
    if (come < room[gi * 2] || come > room[gi * 2 + 1]) penalty += goalPenalty(model, come, gi, i);
  }
  let cost = factors.travel * travel + factors.penalty * penalty;
  if (model.classes > 0) {
    cost += factors.mix * (s.mixCost(f, u, -1) - s.mixOf[f] + s.mixCost(g, u, 1) - s.mixOf[g]);
  }
  if (factors.disruption > 0) cost += factors.disruption * (s.movedVolumeOf(u, g) - s.movedVolumeOf(u, f));
  const { start, to, km, reach } = model.graph;
  if (cost - factors.border * reach[u] >= s.most) return false;
  const { assigned } = s;
  let border = 0;
  for (let e = start[u], end = start[u + 1]; e < end; e++) {
    const t = assigned[to[e]];
    if (t === f) border += km[e];
    else if (t === g) border -= km[e];
  }
  s.cost = cost + factors.border * border;
  return s.cost < s.most;
}

/**
 * Whether two moves at once cost less than `s.most`: `u` from `f` to `g` and `v` from `g` to `h`, where `h` may be `f` (a swap).
 * What they cost is then in `s.cost`. Not for plans with a mix goal, whose terms do not add up.
 */
export function bothAffordable(s: State, u: number, v: number, f: number, g: number, h: number): boolean {
  const { model, factors, sums, load } = s;
  const { m, loadIn, stride, parts, room } = model;
  const pu = u * PARTS;
  const pv = v * PARTS;
  const a = f * SUMS;
  const b = g * SUMS;
  const toF = h === f ? 1 : 0;
  let travel =
    travelOf(
      sums,
      b,
      sums[b] + parts[pu] - parts[pv],
      sums[b + 1] + parts[pu + 1] - parts[pv + 1],
      sums[b + 2] + parts[pu + 2] - parts[pv + 2],
      sums[b + 3] + parts[pu + 3] - parts[pv + 3],
    ) +
    travelOf(
      sums,
      a,
      sums[a] - parts[pu] + toF * parts[pv],
      sums[a + 1] - parts[pu + 1] + toF * parts[pv + 1],
      sums[a + 2] - parts[pu + 2] + toF * parts[pv + 2],
      sums[a + 3] - parts[pu + 3] + toF * parts[pv + 3],
    ) -
    sums[a + TRAVEL] -
    sums[b + TRAVEL];
  let penalty = -s.penaltyOf[f] - s.penaltyOf[g];
  for (let i = 0; i < m; i++) {
    const lu = u * m + i;
    const lv = v * m + i;
    const fi = f * m + i;
    const gi = g * m + i;
    const left = load[fi] - loadIn[f * stride + lu] + toF * loadIn[f * stride + lv];
    if (left < room[fi * 2] || left > room[fi * 2 + 1]) penalty += goalPenalty(model, left, fi, i);
    const come = load[gi] + loadIn[g * stride + lu] - loadIn[g * stride + lv];
    if (come < room[gi * 2] || come > room[gi * 2 + 1]) penalty += goalPenalty(model, come, gi, i);
  }
  if (toF === 0) {
    const c = h * SUMS;
    travel +=
      travelOf(
        sums,
        c,
        sums[c] + parts[pv],
        sums[c + 1] + parts[pv + 1],
        sums[c + 2] + parts[pv + 2],
        sums[c + 3] + parts[pv + 3],
      ) - sums[c + TRAVEL];
    penalty -= s.penaltyOf[h];
    for (let i = 0; i < m; i++) {
      const hi = h * m + i;
      const come = load[hi] + loadIn[h * stride + v * m + i];
      if (come < room[hi * 2] || come > room[hi * 2 + 1]) penalty += goalPenalty(model, come, hi, i);
    }
  }
  let cost = factors.travel * travel + factors.penalty * penalty;
  if (factors.disruption > 0) {
    cost +=
      factors.disruption *
      (s.movedVolumeOf(u, g) - s.movedVolumeOf(u, f) + s.movedVolumeOf(v, h) - s.movedVolumeOf(v, g));
  }
  const { start, to, km, reach } = model.graph;
  if (cost - factors.border * (reach[u] + reach[v]) >= s.most) return false;
  const { assigned } = s;
  let border = 0;
  for (let e = start[u], end = start[u + 1]; e < end; e++) {
    // The border between the two is cut before and after.
    if (to[e] === v) continue;
    const t = assigned[to[e]];
    if (t === f) border += km[e];
    else if (t === g) border -= km[e];
  }
  for (let e = start[v], end = start[v + 1]; e < end; e++) {
    if (to[e] === u) continue;
    const t = assigned[to[e]];
    if (t === g) border += km[e];
    else if (t === h) border -= km[e];
  }
  s.cost = cost + factors.border * border;
  return s.cost < s.most;
}
