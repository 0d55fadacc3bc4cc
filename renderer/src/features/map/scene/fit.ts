import L from 'leaflet';
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
