import { type Boxes, emptyBoxes, growByBox } from './arc-bounds';
import type { ArcClaims } from './arc-claims';
import type { ArcNodes } from './arc-nodes';

/**
 * Closed lines around groups of shapes, inner borders dissolved. Contour `c` belongs to `group[c]` and is the references
 * `refs[start[c] … start[c + 1] - 1]`; together, filled by the even-odd rule, the contours of a group are its area.
 */
export interface Contours {
  readonly group: Int32Array;
  readonly start: Int32Array;
  readonly refs: Int32Array;
  readonly box: Boxes;
}

export interface Network {
  readonly claims: ArcClaims;
  readonly nodes: ArcNodes;
  readonly arcBox: Boxes;
}

/**
 * Dissolves shapes into groups; O(arcs), no geometry is computed, so it is exact and takes a millisecond or two for
 * thousands of shapes (a polygon union takes hundreds).
 * @param group group of each shape, -1 = in none
 */
export function contours(network: Network, group: Int32Array, groupCount: number): Contours {
  const { start, arc } = borderArcs(network.claims, group, groupCount);
  const walker = new Walker(network.nodes);
  const owner: number[] = [];
  const starts = [0];
  const refs: number[] = [];
  for (let g = 0; g < groupCount; g++) {
    walker.enter(arc, start[g], start[g + 1]);
    for (let k = start[g]; k < start[g + 1]; k++) {
      if (!walker.walk(arc[k], refs)) continue;
      owner.push(g);
      starts.push(refs.length);
    }
  }
  const box = emptyBoxes(owner.length);
  for (let c = 0; c < owner.length; c++) {
    for (let k = starts[c]; k < starts[c + 1]; k++) growByBox(box, c, network.arcBox, refs[k] < 0 ? ~refs[k] : refs[k]);
  }
  return { group: Int32Array.from(owner), start: Int32Array.from(starts), refs: Int32Array.from(refs), box };
}

/** Arcs on the border of each group: those that an odd number of its shapes claim. */
export function borderArcs(
  claims: ArcClaims,
  group: Int32Array,
  groupCount: number,
): { readonly start: Int32Array; readonly arc: Int32Array } {
  const start = new Int32Array(groupCount + 1);
  forEachBorder(claims, group, (g) => start[g + 1]++);
  for (let g = 0; g < groupCount; g++) start[g + 1] += start[g];
  const next = start.slice(0, groupCount);
  const arc = new Int32Array(start[groupCount]);
  forEachBorder(claims, group, (g, a) => {
    arc[next[g]++] = a;
  });
  return { start, arc };
}

function forEachBorder(claims: ArcClaims, group: Int32Array, visit: (group: number, arc: number) => void): void {
  for (let a = 0; a + 1 < claims.start.length; a++) {
    const from = claims.start[a];
    const to = claims.start[a + 1];
    for (let k = from; k < to; k++) {
      const g = group[claims.shape[k]];
      if (g < 0) continue;
      let same = 0;
      let first = true;
      for (let j = from; j < to; j++) {
        if (group[claims.shape[j]] !== g) continue;
        if (j < k) first = false;
        same++;
      }
      if (first && same % 2 === 1) visit(g, a);
    }
  }
}

/** Strings arcs together at their ends. Which of several arcs follows at a crossing does not matter to an even-odd fill. */
class Walker {
  private readonly head: Int32Array;
  private readonly next: Int32Array;
  private readonly open: Uint8Array;

  constructor(private readonly nodes: ArcNodes) {
    this.head = new Int32Array(nodes.count).fill(-1);
    this.next = new Int32Array(nodes.node.length);
    this.open = new Uint8Array(nodes.node.length / 2);
  }

  /** Makes the arcs of one group known; those of the group before have all been walked. */
  enter(arcs: Int32Array, from: number, to: number): void {
    const { node } = this.nodes;
    for (let k = from; k < to; k++) {
      this.open[arcs[k]] = 1;
      this.head[node[2 * arcs[k]]] = -1;
      this.head[node[2 * arcs[k] + 1]] = -1;
    }
    for (let k = from; k < to; k++) {
      for (const end of [2 * arcs[k], 2 * arcs[k] + 1]) {
        this.next[end] = this.head[node[end]];
        this.head[node[end]] = end;
      }
    }
  }

  /** Appends the closed line that starts with this arc; false when the arc is already part of another. */
  walk(first: number, into: number[]): boolean {
    if (this.open[first] === 0) return false;
    const { node } = this.nodes;
    const home = node[2 * first];
    this.open[first] = 0;
    into.push(first);
    let at = node[2 * first + 1];
    while (at !== home) {
      let end = this.head[at];
      while (end >= 0 && this.open[end >> 1] === 0) end = this.next[end];
      if (end < 0) break;
      this.head[at] = this.next[end];
      this.open[end >> 1] = 0;
      const forwards = end % 2 === 0;
      into.push(forwards ? end >> 1 : ~(end >> 1));
      at = node[end ^ 1];
    }
    return true;
  }
}
