import L from 'leaflet';
import { type Adjacency } from '@shared/geo/adjacency';
import { partOf } from '@shared/geo/territory-point';
import { latOfMercator, lngOfMercator } from '@shared/geo/mercator';

/** Bounds of units from their boxes in the unit square; null when none of them is on the map. */
export function boundsOfUnits(box: Float64Array, units: Iterable<number>): L.LatLngBounds | null {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (const u of units) {
    // A unit that crosses the 180th meridian has a box around the whole world, which says nothing about where it lies.
    if (box[4 * u + 2] - box[4 * u] > 0.5) continue;
    west = Math.min(west, box[4 * u]);
    north = Math.min(north, box[4 * u + 1]);
    east = Math.max(east, box[4 * u + 2]);
    south = Math.max(south, box[4 * u + 3]);
  }
  if (west > east) return null;
  return L.latLngBounds([latOfMercator(south), lngOfMercator(west)], [latOfMercator(north), lngOfMercator(east)]);
}

/** Share of all units that a connected part must have to be brought into view when a map opens. */
const WORTH_SHOWING = 0.03;

/** Units of the parts that matter: a far-off island group would otherwise shrink everybody else. */
export function mainUnits(adjacency: Adjacency): readonly number[] {
  const count = adjacency.start.length - 1;
  const seen = new Uint8Array(count);
  const main: number[] = [];
  for (let first = 0; first < count; first++) {
    if (seen[first] === 1) continue;
    const part = partOf(adjacency, new Int32Array(count), first, seen);
    if (part.length >= WORTH_SHOWING * count) main.push(...part);
  }
  return main;
}
