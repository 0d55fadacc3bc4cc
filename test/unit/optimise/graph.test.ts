import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAdjacency } from '@shared/geo/adjacency';
import { contractGraph } from '@shared/optimise/graph';

describe('the neighbourhood of contracted nodes', () => {
  it('has every border once from each side, as long as those between the units together', () => {
    const edge = fc.record({ a: fc.nat(19), b: fc.nat(19), km: fc.integer({ min: 1, max: 9 }), sea: fc.boolean() });
    const bridge = fc.tuple(fc.nat(19), fc.nat(19));
    fc.assert(
      fc.property(
        fc.array(edge, { maxLength: 60 }),
        fc.array(fc.nat(7), { minLength: 20, maxLength: 20 }),
        fc.array(bridge, { maxLength: 3 }),
        (edges, node, extra) => {
          const graph = contractGraph(buildAdjacency(20, edges), Int32Array.from(node), 8, extra);
          const expected = new Map<string, number>();
          const add = (a: number, b: number, km: number): void => {
            if (a !== b) for (const key of [`${a},${b}`, `${b},${a}`]) expected.set(key, (expected.get(key) ?? 0) + km);
          };
          for (const { a, b, km, sea } of edges) add(node[a], node[b], sea ? 0 : km);
          for (const [a, b] of extra) add(node[a], node[b], 0);
          const found = new Map<string, number>();
          for (let a = 0; a < 8; a++) {
            for (let e = graph.start[a]; e < graph.start[a + 1]; e++) {
              expect(graph.from[e]).toBe(a);
              found.set(`${a},${graph.to[e]}`, graph.km[e]);
              const back = graph.back[e];
              expect([graph.from[back], graph.to[back], graph.back[back]]).toEqual([graph.to[e], a, e]);
            }
          }
          expect(found).toEqual(expected);
          expect(found.size).toBe(graph.to.length);
        },
      ),
    );
  });
});
