import type { Graph } from './graph';

const LAST_STAMP = 2_000_000_000;

/** Tests whether taking a node out of a territory breaks it, with working memory that is made once. */
export class Connectivity {
  /** Of the call with stamp s: s marks neighbours that are yet to be met, s + 1 what has been met, s + 2 and on the far sides. */
  private readonly mark: Int32Array;
  private readonly queue: Int32Array;
  private readonly far: Int32Array;
  private stamp = 1;
  private missing = 0;
  private met = false;

  constructor(
    private readonly graph: Graph,
    private readonly assigned: Int32Array,
  ) {
    const n = graph.start.length - 1;
    this.mark = new Int32Array(n);
    this.queue = new Int32Array(n);
    this.far = new Int32Array(n);
  }

  /**
   * Whether the neighbours that `u` has left behind in `t` still hang together, `u` itself standing elsewhere by now.
   * First along the ring around `u` (enough nine times in ten), then by a search from both sides at once that stops when
   * they meet or one has nowhere to go: what a move would break off is small as a rule.
   * A part that consisted of `u` alone leaves nothing behind and counts as held together.
   */
  holdsWithout(u: number, t: number): boolean {
    const { assigned, mark, queue } = this;
    const { start, to } = this.graph;
    const wanted = this.stamp;
    let count = 0;
    let first = -1;
    for (let e = start[u], end = start[u + 1]; e < end; e++) {
      const v = to[e];
      if (assigned[v] !== t) continue;
      mark[v] = wanted;
      first = v;
      count++;
    }
    this.stamp += count + 2;
    if (count <= 1) return true;
    let tail = 0;
    queue[tail++] = first;
    mark[first] = wanted + 1;
    for (let head = 0; head < tail; head++) {
      const v = queue[head];
      for (let e = start[v], end = start[v + 1]; e < end; e++) {
        const x = to[e];
        if (mark[x] === wanted) {
          mark[x] = wanted + 1;
          queue[tail++] = x;
        }
      }
    }
    this.missing = count - tail;
    const held = this.missing === 0 || this.meetAll(u, t, wanted, tail);
    if (this.stamp > LAST_STAMP) {
      mark.fill(0);
      this.stamp = 1;
    }
    return held;
  }

  /** @param tail how many of the neighbours the ring has met; they stand in the queue */
  private meetAll(u: number, t: number, wanted: number, tail: number): boolean {
    const { mark, queue, far } = this;
    const { start, to } = this.graph;
    let side = wanted + 1;
    let head = 0;
    let end = tail;
    for (let e = start[u]; this.missing > 0; e++) {
      const seed = to[e];
      if (mark[seed] !== wanted) continue;
      mark[seed] = ++side;
      this.missing--;
      far[0] = seed;
      let farHead = 0;
      let farEnd = 1;
      this.met = false;
      while (!this.met) {
        if (head === end || farHead === farEnd) return false;
        end = this.grow(queue, head++, end, t, wanted, side, wanted + 1);
        if (!this.met) farEnd = this.grow(far, farHead++, farEnd, t, wanted, side, side);
      }
      // What has been met from the far side counts as met from now on; where it stopped is gone on from.
      while (farHead < farEnd) queue[end++] = far[farHead++];
    }
    return true;
  }

  /** Goes on from one node of a list; returns the list's new end. @param own mark of what this side has met */
  private grow(list: Int32Array, at: number, end: number, t: number, wanted: number, far: number, own: number): number {
    const { assigned, mark } = this;
    const { start, to } = this.graph;
    const v = list[at];
    for (let e = start[v], last = start[v + 1]; e < last; e++) {
      const x = to[e];
      if (assigned[x] !== t) continue;
      const m = mark[x];
      if (m > wanted) {
        if ((m === far) !== (own === far)) this.met = true;
        continue;
      }
      if (m === wanted) this.missing--;
      mark[x] = own;
      list[end++] = x;
    }
    return end;
  }
}
