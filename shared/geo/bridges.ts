import type { Adjacency } from './adjacency';

/**
 * Links that join the map's separate pieces: each piece but the first is tied to the nearest unit of any other one, until
 * all hang together. Without them an island could belong to no contiguous territory.
 * @param apart grows with the distance of two units, by index
 * @returns pairs of units; empty when the map is in one piece
 */
export function bridges(
  adjacency: Adjacency,
  apart: (u: number, v: number) => number,
): readonly (readonly [number, number])[] {
  const piece = pieces(adjacency);
  const links: [number, number][] = [];
  const members: number[][] = [];
  piece.forEach((p, u) => {
    (members[p] ??= []).push(u);
  });
  // Smallest first: what an islet is tied to may itself be an island that is tied on later.
  const order = members.map((_, p) => p).sort((a, b) => members[a].length - members[b].length || a - b);
  for (const p of order.slice(0, -1)) {
    const home = piece[members[p][0]];
    const [from, to] = nearestOutside(members[p], piece, apart);
    links.push([from, to]);
    const joined = piece[to];
    for (let u = 0; u < piece.length; u++) if (piece[u] === home) piece[u] = joined;
  }
  return links;
}

function nearestOutside(inside: readonly number[], piece: Int32Array, apart: (u: number, v: number) => number) {
  let best = Number.POSITIVE_INFINITY;
  let pair: [number, number] = [inside[0], inside[0]];
  for (const u of inside) {
    for (let v = 0; v < piece.length; v++) {
      if (piece[v] === piece[u]) continue;
      const d = apart(u, v);
      if (d < best) {
        best = d;
        pair = [u, v];
      }
    }
  }
  return pair;
}

/** Grows with the distance of two points of a plane. */
export function apartInPlane(x: Float64Array, y: Float64Array): (u: number, v: number) => number {
  return (u, v) => (x[u] - x[v]) ** 2 + (y[u] - y[v]) ** 2;
}

/** Number of the connected piece of each unit, in order of their first unit. */
function pieces(adjacency: Adjacency): Int32Array {
  const count = adjacency.start.length - 1;
  const piece = new Int32Array(count).fill(-1);
  let next = 0;
  for (let first = 0; first < count; first++) {
    if (piece[first] >= 0) continue;
    const stack = [first];
    piece[first] = next;
    for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
      for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) {
        const v = adjacency.unit[e];
        if (piece[v] < 0) {
          piece[v] = next;
          stack.push(v);
        }
      }
    }
    next++;
  }
  return piece;
}
