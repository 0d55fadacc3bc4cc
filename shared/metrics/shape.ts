import { islandsOf } from '../geo/bridged-adjacency';
import { countHoles, countParts } from '../geo/components';
import type { Adjacency } from '../geo/adjacency';
import { greatCircleMetres } from '../geo/distance';
import type { Field } from '../planning/field';
import type { PlanSnapshot } from '../planning/snapshot';

export interface TerritoryShape {
  readonly units: number;
  /** Connected parts; 1 = contiguous, 0 = empty. */
  readonly parts: number;
  readonly holes: number;
  /** Units in it that no border or sea link joins to the rest of the map; see `islandsOf`. */
  readonly islands: readonly number[];
  readonly areaKm2: number;
  /** 4π · area ÷ perimeter², 1 = circle; 0 when empty or in several parts (as DistrictBuilder does). */
  readonly polsbyPopper: number;
}

/** Shape of every territory of the plan, by index. Perimeter = unit perimeters − 2 × inner borders (kilometres). */
export function shapes(field: Field, snapshot: PlanSnapshot): readonly TerritoryShape[] {
  const { units } = field;
  const count = snapshot.territories.length;
  const parts = countParts(units.adjacency, snapshot.unitTerritory, count);
  const holes = countHoles(units.adjacency, snapshot.unitTerritory, count, outerUnits(field));
  const size = new Int32Array(count);
  const area = new Float64Array(count);
  const perimeter = new Float64Array(count);
  for (let u = 0; u < snapshot.unitTerritory.length; u++) {
    const t = snapshot.unitTerritory[u];
    if (t < 0) continue;
    size[t]++;
    area[t] += units.areaKm2[u];
    perimeter[t] += units.perimeterKm[u] - innerBorder(units.adjacency, snapshot.unitTerritory, u);
  }
  const islands = Array.from({ length: count }, (): number[] => []);
  for (const [unit] of islandsOf(units.adjacency)) islands[snapshot.unitTerritory[unit]]?.push(unit);
  return Array.from({ length: count }, (_, t) => ({
    units: size[t],
    parts: parts[t],
    holes: holes[t],
    islands: islands[t],
    areaKm2: area[t],
    polsbyPopper: parts[t] === 1 && perimeter[t] > 0 ? (4 * Math.PI * area[t]) / perimeter[t] ** 2 : 0,
  }));
}

function innerBorder(adjacency: Adjacency, group: Int32Array, unit: number): number {
  let km = 0;
  for (let k = adjacency.start[unit]; k < adjacency.start[unit + 1]; k++) {
    if (adjacency.sea[k] === 0 && group[adjacency.unit[k]] === group[unit]) km += adjacency.km[k];
  }
  return km;
}

/** Units whose border is not wholly shared with others: coast and edge of the map. Sources round to 0.1 km. */
function outerUnits(field: Field): Uint8Array {
  const { adjacency, perimeterKm } = field.units;
  return Uint8Array.from(perimeterKm, (perimeter, u) => {
    let shared = 0;
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      if (adjacency.sea[k] === 0) shared += adjacency.km[k];
    }
    return perimeter - shared > Math.max(1, perimeter * 0.01) ? 1 : 0;
  });
}

/**
 * Dispersion of each territory in metres: revenue-weighted mean distance of its accounts to the most central account,
 * the medoid candidate being the account nearest to the weighted centroid. 0 with fewer than two placed accounts.
 */
export function dispersion(field: Field, territoryOfAccount: Int32Array, territoryCount: number): Float64Array {
  const { lng, lat, revenue } = field.accounts;
  const weight = (i: number): number => Math.max(1, revenue[i]);
  const w = new Float64Array(territoryCount);
  const x = new Float64Array(territoryCount);
  const y = new Float64Array(territoryCount);
  const placed = (i: number): boolean => territoryOfAccount[i] >= 0 && !Number.isNaN(lng[i]);
  for (let i = 0; i < lng.length; i++) {
    if (!placed(i)) continue;
    const t = territoryOfAccount[i];
    w[t] += weight(i);
    x[t] += weight(i) * lng[i];
    y[t] += weight(i) * lat[i];
  }
  const centre = new Int32Array(territoryCount).fill(-1);
  const nearest = new Float64Array(territoryCount).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < lng.length; i++) {
    if (!placed(i)) continue;
    const t = territoryOfAccount[i];
    const d = greatCircleMetres(lng[i], lat[i], x[t] / w[t], y[t] / w[t]);
    if (d < nearest[t]) {
      nearest[t] = d;
      centre[t] = i;
    }
  }
  const sum = new Float64Array(territoryCount);
  for (let i = 0; i < lng.length; i++) {
    if (!placed(i)) continue;
    const t = territoryOfAccount[i];
    sum[t] += weight(i) * greatCircleMetres(lng[i], lat[i], lng[centre[t]], lat[centre[t]]);
  }
  return sum.map((s, t) => (w[t] === 0 ? 0 : s / w[t]));
}
