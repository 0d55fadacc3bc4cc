import type { Graph } from '../graph';

/** Part of the map that is reached through one node only. */
export interface DeadEnd {
  readonly gate: number;
  readonly nodes: readonly number[];
}

/**
 * Parts of the map behind a single node, by Tarjan's low-points (1972), without recursion. Of the two sides of a gate the
 * smaller one is the dead end; parts with more than half of all nodes are left out. O(nodes + edges).
 */
export function deadEnds(graph: Graph): readonly DeadEnd[] {
  const n = graph.start.length - 1;
  const order = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = graph.start.slice(0, n);
  const visited: number[] = [];
  const end = new Int32Array(n);
  const found: DeadEnd[] = [];
  for (let root = 0; root < n; root++) {
    if (order[root] >= 0) continue;
    const stack = [root];
    order[root] = low[root] = visited.push(root) - 1;
    while (stack.length > 0) {
      const u = stack[stack.length - 1];
      if (next[u] < graph.start[u + 1]) {
        const v = graph.to[next[u]++];
        if (order[v] < 0) {
          parent[v] = u;
          order[v] = low[v] = visited.push(v) - 1;
          stack.push(v);
        } else if (v !== parent[u]) low[u] = Math.min(low[u], order[v]);
        continue;
      }
      stack.pop();
      end[u] = visited.length;
      const p = parent[u];
      if (p < 0) continue;
      low[p] = Math.min(low[p], low[u]);
      // Everything below u hangs on p alone.
      if (low[u] >= order[p]) addSmaller(found, p, visited.slice(order[u], end[u]), n);
    }
  }
  return found;
}

function addSmaller(found: DeadEnd[], gate: number, below: readonly number[], n: number): void {
  if (below.length * 2 < n) {
    found.push({ gate, nodes: below });
    return;
  }
  const inside = new Set([...below, gate]);
  const above = Array.from({ length: n }, (_, u) => u).filter((u) => !inside.has(u));
  if (above.length > 0) found.push({ gate, nodes: above });
}
