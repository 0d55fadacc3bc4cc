import { keepNear } from './keep-near';
import type { Model } from './model';
import type { Rng } from './rng';

/** Sites tried for a node: those nearest to the site it had when the sites last moved. */
const CANDIDATES = 12;
/** Passes between two chances to stop. */
const LOOK = 4;

/** Centres and additive weights of a power diagram, one a territory; the diagram is the assignment that follows. */
export interface Sites {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Node goes where distance² − lift is least. km². */
  readonly lift: Float64Array;
  readonly step: Float64Array;
  readonly sign: Int8Array;
}

export function newSites(k: number): Sites {
  return {
    x: new Float64Array(k),
    y: new Float64Array(k),
    lift: new Float64Array(k),
    step: new Float64Array(k),
    sign: new Int8Array(k),
  };
}

/**
 * Balanced power diagrams over some of a model's nodes and territories (Aurenhammer, Hoffmann & Aronov 1998: a balanced
 * least-squares clustering is a power diagram). The lifts are found by Rprop (Riedmiller & Braun 1993) on each
 * territory's load error, which needs only its sign and so no step size of ours.
 */
export class PowerDiagram {
  readonly load: Float64Array;
  private readonly wanted: Float64Array;
  /** `width` nearest sites of each site, itself first. */
  private readonly near: Int32Array;
  /** Lifts of those sites, side by side. */
  private readonly lifts: Float64Array;
  private readonly home: Int32Array;
  private readonly distance: Float64Array;
  private readonly margin: Float64Array;
  private readonly ease: Float64Array;
  private rise = 0;
  private readonly width: number;

  /**
   * @param nodes those to be divided
   * @param territories those to divide them among; never a frozen one
   * @param size load of each node of the model as one number, see `loadOfNodes`
   */
  constructor(
    private readonly model: Model,
    private readonly nodes: Int32Array,
    private readonly territories: Int32Array,
    private readonly size: Float64Array,
  ) {
    this.width = Math.min(CANDIDATES, territories.length);
    this.load = new Float64Array(model.k);
    this.near = new Int32Array(model.k * this.width);
    this.lifts = new Float64Array(model.k * this.width);
    this.home = new Int32Array(nodes.length);
    this.distance = new Float64Array(nodes.length * this.width);
    this.margin = new Float64Array(nodes.length);
    this.ease = new Float64Array(model.k);
    this.wanted = wantedLoads(model, size, nodes, territories);
  }

  /** Puts every free node to its nearest site, whatever the loads: where a new set of sites begins. */
  scatter(sites: Sites, assigned: Int32Array): void {
    const { nodes, territories, model } = this;
    for (const u of nodes) {
      let least = Number.POSITIVE_INFINITY;
      for (const t of territories) {
        const d = (model.x[u] - sites.x[t]) ** 2 + (model.y[u] - sites.y[t]) ** 2 - sites.lift[t];
        if (d < least) {
          least = d;
          assigned[u] = t;
        }
      }
      if (model.fixed[u] >= 0) assigned[u] = model.fixed[u];
    }
  }

  /** Distances to the candidate sites, to be called whenever sites have moved. */
  private gather(sites: Sites, assigned: Int32Array): void {
    const { nodes, width, near, home, distance, model } = this;
    this.rank(sites);
    for (let i = 0; i < nodes.length; i++) {
      const u = nodes[i];
      home[i] = assigned[u] * width;
      for (let j = 0; j < width; j++) {
        const t = near[home[i] + j];
        const dx = model.x[u] - sites.x[t];
        const dy = model.y[u] - sites.y[t];
        distance[i * width + j] = dx * dx + dy * dy;
      }
    }
    this.margin.fill(Number.NEGATIVE_INFINITY);
    this.rise = 0;
  }

  /** The nearest sites of each site by insertion; of equally near ones itself first, then the first. */
  private rank(sites: Sites): void {
    const { territories, width, near } = this;
    const least = new Float64Array(width);
    for (const t of territories) {
      let count = 0;
      const list = { ids: near, from: t * width, least, width };
      for (const o of territories) {
        const d = o === t ? -1 : (sites.x[o] - sites.x[t]) ** 2 + (sites.y[o] - sites.y[t]) ** 2;
        count = keepNear(list, count, o, d);
      }
    }
  }

  /**
   * Puts every free node into its cell and keeps the loads up to date. A node is looked at again only when the lifts have
   * changed by more than the lead its site had over the second best (the bound of Hamerly 2010, for lifts).
   */
  private assign(sites: Sites, assigned: Int32Array): void {
    const { nodes, width, near, home, distance, margin, ease, model, size, load, territories, rise, lifts } = this;
    const { fixed } = model;
    for (const t of territories) ease[t] = rise - sites.lift[t];
    for (let i = 0; i < near.length; i++) lifts[i] = sites.lift[near[i]];
    for (let i = 0; i < nodes.length; i++) {
      const u = nodes[i];
      const own = assigned[u];
      if (fixed[u] >= 0 || margin[i] > ease[own]) continue;
      const row = i * width;
      const list = home[i];
      let least = Number.POSITIVE_INFINITY;
      let second = least;
      let nearest = 0;
      for (let j = 0; j < width; j++) {
        const d = distance[row + j] - lifts[list + j];
        if (d < least) {
          second = least;
          least = d;
          nearest = j;
        } else if (d < second) second = d;
      }
      const best = near[list + nearest];
      margin[i] = second - least + ease[best];
      if (best === own) continue;
      assigned[u] = best;
      load[own] -= size[u];
      load[best] += size[u];
    }
  }

  /**
   * Passes of assigning and lifting until all loads are within `tolerance` of what is wanted, or `passes` are used up.
   * Yields every few passes; returns whether it was told to stop.
   */
  *balance(
    sites: Sites,
    assigned: Int32Array,
    passes: number,
    tolerance: number,
  ): Generator<void, boolean, 'stop' | undefined> {
    const { territories, wanted, load, nodes, size } = this;
    this.gather(sites, assigned);
    load.fill(0);
    for (const u of nodes) load[assigned[u]] += size[u];
    this.assign(sites, assigned);
    for (let pass = 1; pass < passes; pass++) {
      let worst = 0;
      let up = 0;
      for (const t of territories) {
        const error = (wanted[t] - load[t]) / wanted[t];
        worst = Math.max(worst, Math.abs(error));
        const sign = error > 0 ? 1 : -1;
        sites.step[t] *= sign === sites.sign[t] ? 1.2 : 0.5;
        sites.sign[t] = sign;
        const change = sign * sites.step[t] * Math.min(1, Math.abs(error) * 20);
        sites.lift[t] += change;
        up = Math.max(up, change);
      }
      if (worst <= tolerance) break;
      this.rise += up;
      this.assign(sites, assigned);
      if (pass % LOOK === 0 && (yield) === 'stop') return true;
    }
    return (yield) === 'stop';
  }

  /** Moves each site to the weighted mean of its cell; a wished centre pulls it by its share. A site that has lost its cell helps the fullest one. */
  recentre(sites: Sites, assigned: Int32Array, rng: Rng): void {
    const { nodes, territories, model } = this;
    const w = new Float64Array(model.k);
    const wx = new Float64Array(model.k);
    const wy = new Float64Array(model.k);
    for (const u of nodes) {
      const t = assigned[u];
      w[t] += model.w[u];
      wx[t] += model.wx[u];
      wy[t] += model.wy[u];
    }
    for (const t of territories) {
      const pull = model.pull[t];
      if (w[t] <= 0) {
        if (pull === 0) this.helpFullest(sites, assigned, t, rng);
        continue;
      }
      sites.x[t] = (1 - pull) * (wx[t] / w[t]) + pull * model.px[t];
      sites.y[t] = (1 - pull) * (wy[t] / w[t]) + pull * model.py[t];
    }
  }

  private helpFullest(sites: Sites, assigned: Int32Array, t: number, rng: Rng): void {
    const { nodes, territories, model, load, wanted } = this;
    const full = territories.reduce((most, o) => (load[o] / wanted[o] > load[most] / wanted[most] ? o : most));
    const members = nodes.filter((u) => assigned[u] === full);
    if (members.length < 2) return;
    const u = members[rng.below(members.length)];
    sites.x[t] = model.x[u];
    sites.y[t] = model.y[u];
    sites.lift[t] = sites.lift[full];
  }

  /** Σ w · distance² to the cells' means, plus the cells' load errors in the same currency. */
  cost(assigned: Int32Array): number {
    const { nodes, territories, model, wanted, load } = this;
    const { k } = model;
    const sums = [new Float64Array(k), new Float64Array(k), new Float64Array(k), new Float64Array(k)];
    for (const u of nodes) {
      const t = assigned[u];
      sums[0][t] += model.w[u];
      sums[1][t] += model.wx[u];
      sums[2][t] += model.wy[u];
      sums[3][t] += model.wq[u];
    }
    let inertia = 0;
    let error = 0;
    for (const t of territories) {
      if (sums[0][t] > 0) inertia += sums[3][t] - (sums[1][t] ** 2 + sums[2][t] ** 2) / sums[0][t];
      error += Math.max(0, Math.abs(load[t] / wanted[t] - 1) - model.problem.band);
    }
    return inertia * (1 + error / territories.length);
  }
}

/** One load a node: its goals by weight, each as a share of the total. */
export function loadOfNodes(model: Model): Float64Array {
  const { n, m, load, goalWeight } = model;
  const size = new Float64Array(n);
  for (let g = 0; g < m; g++) {
    let total = 0;
    for (let u = 0; u < n; u++) total += load[u * m + g];
    if (total > 0) for (let u = 0; u < n; u++) size[u] += (goalWeight[g] * load[u * m + g]) / total;
  }
  return size;
}

/** The nodes' load divided by the territories' targets. */
function wantedLoads(model: Model, size: Float64Array, nodes: Int32Array, territories: Int32Array): Float64Array {
  const wanted = new Float64Array(model.k);
  const { m, target, base, goalWeight } = model;
  let total = 0;
  for (const u of nodes) total += size[u];
  let all = 0;
  for (const t of territories) {
    for (let g = 0; g < m; g++) wanted[t] += goalWeight[g] * Math.max(0, target[t * m + g] - base[t * m + g]);
    all += wanted[t];
  }
  for (const t of territories) wanted[t] = all > 0 ? (wanted[t] / all) * total : total / territories.length;
  return wanted.map((w) => Math.max(w, 1e-12));
}
