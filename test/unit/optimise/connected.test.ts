import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connectivity } from '@shared/optimise/connected';
import { contractGraph } from '@shared/optimise/graph';
import { Rng } from '@shared/optimise/rng';
import { gridProblem } from '../support/problem';

const WIDTH = 9;
const HEIGHT = 7;

/** Parts of a territory without `u`, counted by plain floods; those that hold no neighbour of `u` do not matter. */
function partsAround(graph: ReturnType<typeof contractGraph>, assigned: Int32Array, u: number, t: number): number {
  const seen = new Set<number>();
  let parts = 0;
  for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
    const first = graph.to[e];
    if (assigned[first] !== t || seen.has(first)) continue;
    parts++;
    const stack = [first];
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      if (seen.has(v)) continue;
      seen.add(v);
      for (let i = graph.start[v]; i < graph.start[v + 1]; i++) {
        if (assigned[graph.to[i]] === t && graph.to[i] !== u) stack.push(graph.to[i]);
      }
    }
  }
  return parts;
}

describe('the test whether a move breaks a territory', () => {
  it('agrees with floods over the whole territory', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 2, max: 3 }), (seed, k) => {
        const { adjacency, x } = gridProblem(WIDTH, HEIGHT, k, seed);
        const graph = contractGraph(
          adjacency,
          Int32Array.from(x, (_, u) => u),
          x.length,
          [],
        );
        const rng = new Rng(seed);
        const assigned = Int32Array.from(x, () => rng.below(k));
        const links = new Connectivity(graph, assigned);
        for (let i = 0; i < 200; i++) {
          const u = rng.below(x.length);
          const t = assigned[u];
          assigned[u] = (t + 1) % k;
          expect(links.holdsWithout(u, t)).toBe(partsAround(graph, assigned, u, t) <= 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
