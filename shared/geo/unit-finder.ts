import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { DEGREE_KM, kmToBorder } from './area-distance';

export interface UnitArea {
  readonly code: string;
  readonly shape: Polygon | MultiPolygon;
}

export interface NearUnit {
  readonly code: string;
  readonly km: number;
}

export interface UnitFinder {
  /** Code of the unit whose area holds the position; null = none. On a shared border the first unit of the list. */
  at(lng: number, lat: number): string | null;
  /** The unit nearest to a position and how far it is, 0 inside; null when none is within `limitKm`. */
  nearest(lng: number, lat: number, limitKm: number): NearUnit | null;
  /** Kilometres from a position to a unit, 0 inside; null for one it does not know. */
  kmTo(code: string, lng: number, lat: number): number | null;
  /** [west, south, east, north] of all units; null without units. */
  readonly bounds: readonly [number, number, number, number] | null;
}

/** Point in polygon over many units: boxes in an R-tree, then even-odd over the rings of those that are left. */
export function createUnitFinder(units: readonly UnitArea[]): UnitFinder {
  if (units.length === 0) return { at: () => null, nearest: () => null, kmTo: () => null, bounds: null };
  const tree = new Flatbush(units.length);
  for (const { shape } of units) {
    const [west, south, east, north] = boundsOf(shape);
    tree.add(west, south, east, north);
  }
  tree.finish();
  const rings: Rings[] = [];
  const ringsOf = (unit: number): Rings => (rings[unit] ??= flatRings(units[unit].shape));
  const index = new Map(units.map(({ code }, i) => [code, i]));
  const kmTo = (unit: number, lng: number, lat: number): number =>
    holds(ringsOf(unit), lng, lat) ? 0 : kmToBorder(units[unit].shape, lng, lat);
  return {
    nearest(lng, lat, limitKm) {
      const dy = limitKm / DEGREE_KM;
      const dx = dy / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
      let best: NearUnit | null = null;
      for (const i of tree.search(lng - dx, lat - dy, lng + dx, lat + dy)) {
        const km = kmTo(i, lng, lat);
        if (km <= limitKm && (best === null || km < best.km)) best = { code: units[i].code, km };
      }
      return best;
    },
    kmTo(code, lng, lat) {
      const unit = index.get(code);
      return unit === undefined ? null : kmTo(unit, lng, lat);
    },
    at(lng, lat) {
      const hit = tree
        .search(lng, lat, lng, lat)
        .sort((a, b) => a - b)
        .find((i) => holds(ringsOf(i), lng, lat));
      return hit === undefined ? null : units[hit].code;
    },
    bounds: [tree.minX, tree.minY, tree.maxX, tree.maxY],
  };
}

function polygonsOf(shape: Polygon | MultiPolygon): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

export function boundsOf(shape: Polygon | MultiPolygon): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygonsOf(shape)) {
    for (const [x, y] of outer) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** Rings of an area flat, x and y in turn: looked through for every position, and three times quicker so than as pairs. */
type Rings = readonly Float64Array[];

function flatRings(shape: Polygon | MultiPolygon): Rings {
  return polygonsOf(shape).flatMap((rings) => rings.map((ring) => Float64Array.from(ring.flatMap(([x, y]) => [x, y]))));
}

/** Even-odd rule over all rings: a ray to the east crosses them an odd number of times. Holes and islands come out right. */
function holds(rings: Rings, x: number, y: number): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const yi = ring[i + 1];
      const yj = ring[j + 1];
      if (yi > y !== yj > y && x < ((ring[j] - ring[i]) * (y - yi)) / (yj - yi) + ring[i]) odd = !odd;
    }
  }
  return odd;
}
