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
  const shapes = new Map(units.map(({ code, shape }) => [code, shape]));
  const kmTo = (shape: Polygon | MultiPolygon, lng: number, lat: number): number =>
    holds(shape, lng, lat) ? 0 : kmToBorder(shape, lng, lat);
  return {
    nearest(lng, lat, limitKm) {
      const dy = limitKm / DEGREE_KM;
      const dx = dy / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
      let best: NearUnit | null = null;
      for (const i of tree.search(lng - dx, lat - dy, lng + dx, lat + dy)) {
        const km = kmTo(units[i].shape, lng, lat);
        if (km <= limitKm && (best === null || km < best.km)) best = { code: units[i].code, km };
      }
      return best;
    },
    kmTo(code, lng, lat) {
      const shape = shapes.get(code);
      return shape === undefined ? null : kmTo(shape, lng, lat);
    },
    at(lng, lat) {
      const hit = tree
        .search(lng, lat, lng, lat)
        .sort((a, b) => a - b)
        .find((i) => holds(units[i].shape, lng, lat));
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

function holds(shape: Polygon | MultiPolygon, x: number, y: number): boolean {
  return polygonsOf(shape).some((rings) => rings.reduce((inside, ring) => inside !== crossesOdd(ring, x, y), false));
}

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
function crossesOdd(ring: readonly Position[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}
