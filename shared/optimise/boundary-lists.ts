import type { Graph } from './graph';

/**
 * For every territory the directed edges that lead out of it, so that a boundary move is drawn in O(1) instead of hoping
 * that a random unit lies on a border. Edges out of fixed nodes and edges with a frozen territory at either end stay out.
 */
export class BoundaryLists {
  readonly length: Int32Array;
  private readonly lists: Int32Array[];
  private readonly place: Int32Array;

  constructor(
    private readonly graph: Graph,
    private readonly assigned: Int32Array,
    k: number,
    private readonly fixed: Int32Array,
    private readonly frozen: Uint8Array,
  ) {
    this.length = new Int32Array(k);
    this.lists = Array.from({ length: k }, () => new Int32Array(32));
    this.place = new Int32Array(graph.to.length).fill(-1);
  }

  rebuild(): void {
    this.length.fill(0);
    this.place.fill(-1);
    const { graph, assigned } = this;
    for (let e = 0; e < graph.to.length; e++) {
      if (assigned[graph.from[e]] !== assigned[graph.to[e]]) this.add(e, assigned[graph.from[e]]);
    }
  }

  /** The `i`th edge out of territory `t`. */
  at(t: number, i: number): number {
    return this.lists[t][i];
  }

  /** Brings the lists up to date after node `u` went from `f` to `g`; every other node must stand where the lists have it. */
  follow(u: number, f: number, g: number): void {
    const { graph, assigned } = this;
    for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
      const t = assigned[graph.to[e]];
      const back = graph.back[e];
      if (t !== f) this.remove(e, f);
      if (t !== g) this.add(e, g);
      if (t === f) this.add(back, f);
      else if (t === g) this.remove(back, g);
    }
  }

  private add(e: number, t: number): void {
    const from = this.graph.from[e];
    if (this.fixed[from] >= 0 || this.frozen[t] === 1 || this.frozen[this.assigned[this.graph.to[e]]] === 1) return;
    let list = this.lists[t];
    const at = this.length[t]++;
    if (at === list.length) {
      const longer = new Int32Array(at * 2);
      longer.set(list);
      this.lists[t] = list = longer;
    }
    list[at] = e;
    this.place[e] = at;
  }

  private remove(e: number, t: number): void {
    const at = this.place[e];
    if (at < 0) return;
    const list = this.lists[t];
    const last = list[--this.length[t]];
    list[at] = last;
    this.place[last] = at;
    this.place[e] = -1;
  }
}
