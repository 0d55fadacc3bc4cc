import { type Adjacency, BRIDGE, buildAdjacency, type Edge } from './adjacency';
import { bridges } from './bridges';
import { chordSquared, metresOfChord, unitVectors } from './unit-vectors';

/**
 * Neighbourhood in which every unit can be reached: pieces of the map that no border and no sea link joins are tied together
 * by bridges, so that whoever counts parts, moves units or divides the map takes an island for a neighbour of the same unit.
 * @param lng, lat degrees
 */
export function bridgedAdjacency(edges: readonly Edge[], lng: Float64Array, lat: Float64Array): Adjacency {
  const linked = buildAdjacency(lng.length, edges);
  const points = unitVectors(lng, lat);
  const ties = bridges(linked, (u, v) => chordSquared(points, u, points, v));
  if (ties.length === 0) return linked;
  const more = ties.map(([a, b]): Edge => {
    return { a, b, km: metresOfChord(chordSquared(points, a, points, b)) / 1000, sea: true, bridge: true };
  });
  return buildAdjacency(lng.length, [...edges, ...more]);
}

/** A unit of a piece of the map that nothing but a bridge joins to the rest, and the unit it counts as a neighbour of. */
export type Island = readonly [unit: number, to: number];

const known = new WeakMap<Adjacency, readonly Island[]>();

/** All bridges, from the smaller side to the larger. O(links) a bridge, once for each adjacency. */
export function islandsOf(adjacency: Adjacency): readonly Island[] {
  const found = known.get(adjacency) ?? findIslands(adjacency);
  known.set(adjacency, found);
  return found;
}

function findIslands(adjacency: Adjacency): readonly Island[] {
  const { start, unit, sea } = adjacency;
  if (!sea.includes(BRIDGE)) return [];
  const found: Island[] = [];
  for (let u = 0; u + 1 < start.length; u++) {
    for (let k = start[u]; k < start[u + 1]; k++) {
      const v = unit[k];
      if (sea[k] === BRIDGE && v > u) found.push(sideOf(adjacency, v, u) < sideOf(adjacency, u, v) ? [v, u] : [u, v]);
    }
  }
  return found;
}

/** Number of units on `u`'s side of its bridge to `v`: nothing else joins the two sides. */
function sideOf({ start, unit }: Adjacency, u: number, v: number): number {
  const seen = new Uint8Array(start.length - 1);
  seen[u] = 1;
  seen[v] = 1;
  const side = [u];
  for (const a of side) {
    for (let k = start[a]; k < start[a + 1]; k++) {
      if (seen[unit[k]] === 1) continue;
      seen[unit[k]] = 1;
      side.push(unit[k]);
    }
  }
  return side.length;
}
