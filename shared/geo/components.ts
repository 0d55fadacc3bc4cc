import type { Adjacency } from './adjacency';

/**
 * Connected parts of each group of units.
 * @param group group index of each unit, -1 = in none (left out)
 * @returns number of parts per group; 0 for a group without units
 */
export function countParts(adjacency: Adjacency, group: Int32Array, groupCount: number): Int32Array {
  const parts = new Int32Array(groupCount);
  const seen = new Uint8Array(group.length);
  const stack = new Int32Array(group.length);
  for (let first = 0; first < group.length; first++) {
    const g = group[first];
    if (g < 0 || seen[first] === 1) continue;
    parts[g]++;
    let top = 0;
    stack[top++] = first;
    seen[first] = 1;
    while (top > 0) {
      const u = stack[--top];
      for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
        const v = adjacency.unit[k];
        if (group[v] === g && seen[v] === 0) {
          seen[v] = 1;
          stack[top++] = v;
        }
      }
    }
  }
  return parts;
}

/**
 * Holes: a connected set of units outside group g that touches only g (units of the map's edge touch the outside).
 * @param outer 1 where a unit has border with the outside of the map; such a unit is never in a hole
 */
export function countHoles(adjacency: Adjacency, group: Int32Array, groupCount: number, outer: Uint8Array): Int32Array {
  const holes = new Int32Array(groupCount);
  const seen = new Int32Array(group.length).fill(-1);
  for (let g = 0; g < groupCount; g++) {
    for (let first = 0; first < group.length; first++) {
      if (group[first] === g || seen[first] === g) continue;
      if (floodTouchesOnly(adjacency, group, g, outer, seen, first)) holes[g]++;
    }
  }
  return holes;
}

function floodTouchesOnly(
  adjacency: Adjacency,
  group: Int32Array,
  g: number,
  outer: Uint8Array,
  seen: Int32Array,
  first: number,
): boolean {
  const stack = [first];
  seen[first] = g;
  let enclosed = true;
  let touches = false;
  for (let u = stack.pop(); u !== undefined; u = stack.pop()) {
    if (outer[u] === 1) enclosed = false;
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      const v = adjacency.unit[k];
      if (group[v] === g) touches = true;
      else if (seen[v] !== g) {
        seen[v] = g;
        stack.push(v);
      }
    }
  }
  return enclosed && touches;
}
