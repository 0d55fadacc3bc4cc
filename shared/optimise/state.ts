import type { Model } from './model';
import { BoundaryLists } from './boundary-lists';
import { territoryPenalty } from './penalty';
import { PARTS, PULL, SUMS, TRAVEL, travelOf } from './travel';

/** Factors of the search's one number. Each already holds slider ÷ scale; `penalty` is adapted while the search runs. */
export interface Factors {
  travel: number;
  border: number;
  mix: number;
  disruption: number;
  penalty: number;
}

/**
 * A plan under change, with all sums a move's price is read from. Everything a territory costs is kept beside its sums, so
 * that a move prices two territories anew and nothing else. One object for the whole search: no allocation inside it.
 */
export class State {
  readonly assigned: Int32Array;
  readonly load: Float64Array;
  /** Σw, Σwx, Σwy, Σw(x² + y²) of each territory, then its wished centre's pull and place, then what its travel costs. */
  readonly sums: Float64Array;
  readonly size: Int32Array;
  /** Mix and penalty of each territory as its sums have it. */
  readonly mixOf: Float64Array;
  readonly penaltyOf: Float64Array;
  readonly mixLoad: Float64Array;
  readonly handedOff: Float64Array;
  readonly takenOver: Float64Array;
  readonly lists: BoundaryLists;
  readonly factors: Factors = { travel: 1, border: 0, mix: 0, disruption: 0, penalty: 1 };
  travel = 0;
  border = 0;
  mix = 0;
  penalty = 0;
  movedVolume = 0;
  movedRevenue = 0;
  movedAccounts = 0;
  /** Territories outside band or hard limits. */
  outside = 0;
  /** What the next move may cost, and what the last one priced does cost: fields, as a number handed from call to call is boxed. */
  most = Number.POSITIVE_INFINITY;
  cost = 0;

  constructor(readonly model: Model) {
    const { n, k, m, classes, history } = model;
    this.assigned = new Int32Array(n).fill(-1);
    this.load = new Float64Array(k * m);
    this.sums = new Float64Array(k * SUMS);
    this.size = new Int32Array(k);
    this.mixOf = new Float64Array(k);
    this.penaltyOf = new Float64Array(k);
    this.mixLoad = new Float64Array(k * classes);
    this.handedOff = new Float64Array(history.owners);
    this.takenOver = new Float64Array(history.owners);
    this.lists = new BoundaryLists(model.graph, this.assigned, k, model.fixed, model.frozen);
  }

  /** Takes over an assignment and adds everything up afresh, which also wipes out rounding that moves have gathered. */
  reset(assigned: Int32Array): void {
    if (assigned !== this.assigned) this.assigned.set(assigned);
    const { model } = this;
    const { n, k, m, classes, graph } = model;
    for (const sums of [this.sums, this.mixLoad, this.handedOff, this.takenOver]) sums.fill(0);
    const { standing } = model.history;
    this.handedOff.set(standing.handedOff);
    this.takenOver.set(standing.takenOver);
    this.load.set(model.base);
    this.size.fill(0);
    this.travel = this.border = this.mix = this.penalty = this.outside = 0;
    this.movedVolume = 0;
    this.movedRevenue = standing.revenue;
    this.movedAccounts = standing.accounts;
    for (let u = 0; u < n; u++) {
      const t = this.assigned[u];
      this.size[t]++;
      for (let g = 0; g < m; g++) this.load[t * m + g] += model.loadIn[t * model.stride + u * m + g];
      for (let c = 0; c < classes; c++) this.mixLoad[t * classes + c] += model.mix[u * classes + c];
      for (let i = 0; i < PARTS; i++) this.sums[t * SUMS + i] += model.parts[u * PARTS + i];
      for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
        if (graph.to[e] > u && this.assigned[graph.to[e]] !== t) this.border += graph.km[e];
      }
      this.bookHistory(u, t, 1);
    }
    for (let t = 0; t < k; t++) {
      this.sums[t * SUMS + PULL] = model.pull[t];
      this.sums[t * SUMS + PULL + 1] = model.px[t];
      this.sums[t * SUMS + PULL + 2] = model.py[t];
      this.sums[t * SUMS + TRAVEL] = this.travelCost(t);
      this.mixOf[t] = this.mixCost(t, -1, 0);
      this.penaltyOf[t] = territoryPenalty(model, this.load, t);
      this.travel += this.sums[t * SUMS + TRAVEL];
      this.mix += this.mixOf[t];
      this.penalty += this.penaltyOf[t];
      if (this.penaltyOf[t] > 0) this.outside++;
    }
    this.lists.rebuild();
  }

  private travelCost(t: number): number {
    const { sums } = this;
    const at = t * SUMS;
    return travelOf(sums, at, sums[at], sums[at + 1], sums[at + 2], sums[at + 3]);
  }

  /** ½ Σ |load of a class − its share of the whole by the wished mix|, with node `u` added (`sign` 1) or taken away (−1). */
  mixCost(t: number, u: number, sign: number): number {
    const { classes, mix, mixTarget } = this.model;
    if (classes === 0) return 0;
    let all = 0;
    for (let c = 0; c < classes; c++) all += this.mixLoad[t * classes + c] + (u < 0 ? 0 : sign * mix[u * classes + c]);
    let difference = 0;
    for (let c = 0; c < classes; c++) {
      const own = this.mixLoad[t * classes + c] + (u < 0 ? 0 : sign * mix[u * classes + c]);
      difference += Math.abs(own - all * mixTarget[t * classes + c]);
    }
    return difference / 2;
  }

  /** Volume of node `u` that changes hands when it stands in territory `t`. */
  movedVolumeOf(u: number, t: number): number {
    const { history, owner } = this.model;
    let moved = 0;
    for (let e = history.start[u]; e < history.start[u + 1]; e++) {
      if (history.owner[e] !== owner[t]) moved += history.volume[e];
    }
    return moved;
  }

  private bookHistory(u: number, t: number, sign: number): void {
    const { history, owner } = this.model;
    const to = owner[t];
    for (let e = history.start[u]; e < history.start[u + 1]; e++) {
      const from = history.owner[e];
      if (from === to) continue;
      this.movedVolume += sign * history.volume[e];
      this.movedRevenue += sign * history.revenue[e];
      this.movedAccounts += sign * history.accounts[e];
      if (from >= 0) this.handedOff[from] += sign * history.accounts[e];
      if (to >= 0) this.takenOver[to] += sign * history.accounts[e];
    }
  }

  /** Moves node `u` into territory `g` in every sum, but leaves the boundary lists as they are: see `lists.follow`. */
  shift(u: number, g: number): void {
    const { model } = this;
    const { m, classes, graph } = model;
    const f = this.assigned[u];
    let border = 0;
    for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
      const t = this.assigned[graph.to[e]];
      if (t === f) border += graph.km[e];
      else if (t === g) border -= graph.km[e];
    }
    this.border += border;
    this.bookHistory(u, f, -1);
    this.assigned[u] = g;
    this.bookHistory(u, g, 1);
    this.size[f]--;
    this.size[g]++;
    for (let i = 0; i < m; i++) {
      const at = u * m + i;
      this.load[f * m + i] -= model.loadIn[f * model.stride + at];
      this.load[g * m + i] += model.loadIn[g * model.stride + at];
    }
    for (let c = 0; c < classes; c++) {
      const load = model.mix[u * classes + c];
      this.mixLoad[f * classes + c] -= load;
      this.mixLoad[g * classes + c] += load;
    }
    for (let i = 0; i < PARTS; i++) {
      this.sums[f * SUMS + i] -= model.parts[u * PARTS + i];
      this.sums[g * SUMS + i] += model.parts[u * PARTS + i];
    }
    this.refresh(f);
    this.refresh(g);
  }

  private refresh(t: number): void {
    const travel = this.travelCost(t);
    this.travel += travel - this.sums[t * SUMS + TRAVEL];
    this.sums[t * SUMS + TRAVEL] = travel;
    if (this.model.classes > 0) {
      const mix = this.mixCost(t, -1, 0);
      this.mix += mix - this.mixOf[t];
      this.mixOf[t] = mix;
    }
    const penalty = territoryPenalty(this.model, this.load, t);
    const before = this.penaltyOf[t];
    this.outside += (penalty > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    this.penalty += penalty - before;
    this.penaltyOf[t] = penalty;
  }

  /** What the plan costs without its penalty. */
  objective(): number {
    const { factors } = this;
    return (
      factors.travel * this.travel +
      factors.border * this.border +
      factors.mix * this.mix +
      factors.disruption * this.movedVolume
    );
  }
}
