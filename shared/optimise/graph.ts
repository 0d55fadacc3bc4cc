import type { Adjacency } from '../geo/adjacency';

/** Neighbourhood of nodes as compressed sparse rows over directed edges; `back[e]` is the same border seen from the other side. */
export interface Graph {
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly back: Int32Array;
  /** Shared land border; 0 across water. */
  readonly km: Float64Array;
  /** Length of all borders of a node: no move of it can save more. */
  readonly reach: Float64Array;
}

/**
 * The neighbourhood of contracted nodes: borders between the same two nodes are added up, inner ones vanish. Rows are sorted by neighbour.
 * @param extra pairs of units linked although they share no border (bridges to islands)
 */
export function contractGraph(
  adjacency: Adjacency,
  nodeOf: Int32Array,
  nodeCount: number,
  extra: readonly (readonly [number, number])[],
): Graph {
  const most = adjacency.unit.length + 2 * extra.length;
  const start = new Int32Array(nodeCount + 1);
  const to = new Int32Array(most);
  const km = new Float64Array(most);
  const place = new Int32Array(nodeCount).fill(-1);
  let first = 0;
  let end = 0;
  const add = (a: number, b: number, length: number): void => {
    if (a === b) return;
    // An earlier row's place lies before this row.
    if (place[b] < first) {
      let at = end++;
      for (; at > first && to[at - 1] > b; at--) {
        to[at] = to[at - 1];
        km[at] = km[at - 1];
        place[to[at]] = at;
      }
      to[at] = b;
      km[at] = 0;
      place[b] = at;
    }
    km[place[b]] += length;
  };
  const members = unitsByNode(nodeOf, nodeCount);
  for (let a = 0; a < nodeCount; a++) {
    first = end;
    for (let i = members.start[a]; i < members.start[a + 1]; i++) {
      const u = members.unit[i];
      for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) {
        add(a, nodeOf[adjacency.unit[e]], adjacency.sea[e] > 0 ? 0 : adjacency.km[e]);
      }
      for (const [from, over] of extra) {
        if (from === u) add(a, nodeOf[over], 0);
        if (over === u) add(a, nodeOf[from], 0);
      }
    }
    start[a + 1] = end;
  }
  return withBacks(start, to.slice(0, end), km.slice(0, end));
}

function withBacks(start: Int32Array, to: Int32Array, km: Float64Array): Graph {
  const n = start.length - 1;
  const from = new Int32Array(to.length);
  const back = new Int32Array(to.length);
  const reach = new Float64Array(n);
  // Rows are sorted, so that the borders of any node are met from the other side in the order of its own row.
  const next = start.slice(0, n);
  for (let a = 0; a < n; a++) {
    for (let e = start[a]; e < start[a + 1]; e++) {
      from[e] = a;
      back[e] = next[to[e]]++;
      reach[a] += km[e];
    }
  }
  return { start, from, to, back, km, reach };
}

/** Units of each node as compressed sparse rows. */
export function unitsByNode(
  nodeOf: Int32Array,
  nodeCount: number,
): { readonly start: Int32Array; readonly unit: Int32Array } {
  const start = new Int32Array(nodeCount + 1);
  for (const node of nodeOf) start[node + 1]++;
  for (let a = 0; a < nodeCount; a++) start[a + 1] += start[a];
  const next = start.slice(0, nodeCount);
  const unit = new Int32Array(nodeOf.length);
  nodeOf.forEach((node, u) => {
    unit[next[node]++] = u;
  });
  return { start, unit };
}
