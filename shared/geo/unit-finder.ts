import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';

export interface UnitArea {
  readonly code: string;
  readonly shape: Polygon | MultiPolygon;
}

export interface UnitFinder {
  /** Code of the unit whose area holds the position; null = none. On a shared border the first unit of the list. */
  at(lng: number, lat: number): string | null;
  /** [west, south, east, north] of all units; null without units. */
  readonly bounds: readonly [number, number, number, number] | null;
}

/** Point in polygon over many units: boxes in an R-tree, then even-odd over the rings of those that are left. */
export function createUnitFinder(units: readonly UnitArea[]): UnitFinder {
  if (units.length === 0) return { at: () => null, bounds: null };
  const tree = new Flatbush(units.length);
  for (const { shape } of units) {
    const [west, south, east, north] = boundsOf(shape);
    tree.add(west, south, east, north);
  }
  tree.finish();
  return {
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

function boundsOf(shape: Polygon | MultiPolygon): readonly [number, number, number, number] {
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
