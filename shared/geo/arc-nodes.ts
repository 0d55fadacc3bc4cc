import type { Arcs } from './arcs';

/** Points where arcs meet, numbered: the ends of arc `i` are `node[2i]` and `node[2i + 1]`. */
export interface ArcNodes {
  readonly count: number;
  readonly node: Int32Array;
}

/** Ends are the same node when their coordinates are equal, which quantisation guarantees for shared ends. */
export function arcNodes(arcs: Arcs): ArcNodes {
  const arcCount = arcs.start.length - 1;
  const node = new Int32Array(2 * arcCount);
  const byX = new Map<number, Map<number, number>>();
  let count = 0;
  const numberOf = (point: number): number => {
    const x = arcs.xy[2 * point];
    const y = arcs.xy[2 * point + 1];
    let column = byX.get(x);
    if (!column) {
      column = new Map<number, number>();
      byX.set(x, column);
    }
    let found = column.get(y);
    if (found === undefined) {
      found = count++;
      column.set(y, found);
    }
    return found;
  };
  for (let i = 0; i < arcCount; i++) {
    if (arcs.start[i] === arcs.start[i + 1]) continue;
    node[2 * i] = numberOf(arcs.start[i]);
    node[2 * i + 1] = numberOf(arcs.start[i + 1] - 1);
  }
  return { count, node };
}
