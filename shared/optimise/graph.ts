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
 * The neighbourhood of contracted nodes: borders between the same two nodes are added up, inner ones vanish.
 * @param extra pairs of units linked although they share no border (bridges to islands)
 */
export function contractGraph(
  adjacency: Adjacency,
  nodeOf: Int32Array,
  nodeCount: number,
  extra: readonly (readonly [number, number])[],
): Graph {
  const rows = Array.from({ length: nodeCount }, () => new Map<number, number>());
  const add = (a: number, b: number, km: number): void => {
    if (a !== b) rows[a].set(b, (rows[a].get(b) ?? 0) + km);
  };
  for (let u = 0; u < nodeOf.length; u++) {
    for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) {
      add(nodeOf[u], nodeOf[adjacency.unit[e]], adjacency.sea[e] === 1 ? 0 : adjacency.km[e]);
    }
  }
  for (const [a, b] of extra) {
    add(nodeOf[a], nodeOf[b], 0);
    add(nodeOf[b], nodeOf[a], 0);
  }
  const edges = rows.reduce((sum, row) => sum + row.size, 0);
  const graph = {
    start: new Int32Array(nodeCount + 1),
    from: new Int32Array(edges),
    to: new Int32Array(edges),
    back: new Int32Array(edges),
    km: new Float64Array(edges),
    reach: new Float64Array(nodeCount),
  };
  const edgeAt = new Map<number, number>();
  let e = 0;
  rows.forEach((row, a) => {
    for (const [b, km] of [...row].sort((p, q) => p[0] - q[0])) {
      graph.from[e] = a;
      graph.to[e] = b;
      graph.km[e] = km;
      graph.reach[a] += km;
      edgeAt.set(a * nodeCount + b, e);
      e++;
    }
    graph.start[a + 1] = e;
  });
  for (let i = 0; i < edges; i++) graph.back[i] = edgeAt.get(graph.to[i] * nodeCount + graph.from[i]) ?? i;
  return graph;
}
