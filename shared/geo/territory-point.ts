import { type Adjacency, BRIDGE } from './adjacency';

/** Positions of units in the unit square. */
export interface UnitPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Where a territory's name stands: the middle of its biggest part by area, or, where that middle lies outside the part
 * (a crescent, a ring), the label point of the part's unit nearest to it. NaN for a territory without units.
 * @param unitAt unit at a point, -1 = none
 */
export function territoryPoints(
  adjacency: Adjacency,
  unitTerritory: Int32Array,
  territoryCount: number,
  areaKm2: Float64Array,
  points: UnitPoints,
  unitAt: (x: number, y: number) => number,
): UnitPoints {
  const x = new Float64Array(territoryCount).fill(Number.NaN);
  const y = new Float64Array(territoryCount).fill(Number.NaN);
  biggestParts(adjacency, unitTerritory, territoryCount, areaKm2).forEach((part, t) => {
    if (part.length === 0) return;
    const middle = middleOf(part, areaKm2, points);
    const [px, py] = part.includes(unitAt(...middle)) ? middle : nearestPoint(part, points, middle);
    x[t] = px;
    y[t] = py;
  });
  return { x, y };
}

/** Units of the connected part with the largest area, for each group. */
export function biggestParts(
  adjacency: Adjacency,
  group: Int32Array,
  groupCount: number,
  areaKm2: Float64Array,
): readonly (readonly number[])[] {
  const best = Array.from({ length: groupCount }, (): number[] => []);
  const bestArea = new Float64Array(groupCount).fill(-1);
  const seen = new Uint8Array(group.length);
  for (let first = 0; first < group.length; first++) {
    const g = group[first];
    if (g < 0 || seen[first] === 1) continue;
    const part = partOf(adjacency, group, first, seen);
    const area = part.reduce((sum, u) => sum + (areaKm2[u] || 0), 0);
    if (area <= bestArea[g]) continue;
    bestArea[g] = area;
    best[g] = part;
  }
  return best;
}

/** Units that hang together with `first` in its group without a bridge, `first` included; marks them as seen. */
export function partOf(adjacency: Adjacency, group: Int32Array, first: number, seen: Uint8Array): number[] {
  const part = [first];
  seen[first] = 1;
  for (const u of part) {
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      const v = adjacency.unit[k];
      if (group[v] !== group[first] || seen[v] === 1 || adjacency.sea[k] === BRIDGE) continue;
      seen[v] = 1;
      part.push(v);
    }
  }
  return part;
}

function middleOf(part: readonly number[], areaKm2: Float64Array, points: UnitPoints): readonly [number, number] {
  let x = 0;
  let y = 0;
  let total = 0;
  for (const u of part) {
    const weight = Math.max(areaKm2[u] || 0, 1e-9);
    x += weight * points.x[u];
    y += weight * points.y[u];
    total += weight;
  }
  return [x / total, y / total];
}

function nearestPoint(
  part: readonly number[],
  points: UnitPoints,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  let best = part[0];
  const far = (u: number): number => (points.x[u] - x) ** 2 + (points.y[u] - y) ** 2;
  for (const u of part) if (far(u) < far(best)) best = u;
  return [points.x[best], points.y[best]];
}
