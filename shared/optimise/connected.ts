import type { Graph } from './graph';

/** Tests whether taking a node out of a territory breaks it, with working memory that is made once. */
export class Connectivity {
  private readonly seen: Int32Array;
  private readonly wanted: Int32Array;
  private readonly queue: Int32Array;
  private stamp = 0;

  constructor(
    private readonly graph: Graph,
    private readonly assigned: Int32Array,
  ) {
    const n = graph.start.length - 1;
    this.seen = new Int32Array(n);
    this.wanted = new Int32Array(n);
    this.queue = new Int32Array(n);
  }

  /**
   * Whether the neighbours that `u` has left behind in `t` still hang together, `u` itself standing elsewhere by now.
   * First along the ring around `u` (enough nine times in ten), then by a search that stops once all are met.
   * A part that consisted of `u` alone leaves nothing behind and counts as held together.
   */
  holdsWithout(u: number, t: number): boolean {
    const { graph, assigned, wanted, queue } = this;
    const stamp = ++this.stamp;
    let count = 0;
    let first = -1;
    for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
      const v = graph.to[e];
      if (assigned[v] !== t) continue;
      wanted[v] = stamp;
      first = v;
      count++;
    }
    if (count <= 1) return true;
    let head = 0;
    let tail = 0;
    queue[tail++] = first;
    wanted[first] = 0;
    while (head < tail) {
      const v = queue[head++];
      for (let e = graph.start[v]; e < graph.start[v + 1]; e++) {
        const x = graph.to[e];
        if (wanted[x] === stamp) {
          wanted[x] = 0;
          queue[tail++] = x;
        }
      }
    }
    return tail === count || this.search(t, tail, count, stamp);
  }

  /** @param tail how many of the neighbours the ring test has met; they stand in the queue */
  private search(t: number, tail: number, count: number, stamp: number): boolean {
    const { graph, assigned, seen, wanted, queue } = this;
    let missing = count - tail;
    let end = tail;
    for (let i = 0; i < tail; i++) seen[queue[i]] = stamp;
    for (let head = 0; head < end; head++) {
      const v = queue[head];
      for (let e = graph.start[v]; e < graph.start[v + 1]; e++) {
        const x = graph.to[e];
        if (assigned[x] !== t || seen[x] === stamp) continue;
        seen[x] = stamp;
        if (wanted[x] === stamp && --missing === 0) return true;
        queue[end++] = x;
      }
    }
    return false;
  }
}
