import { greatCircleMetres } from './distance';

/** Position of the nearest of these places; −1 = there are none. O(places). */
export function nearestOf(
  places: { readonly lng: Float64Array; readonly lat: Float64Array },
  lng: number,
  lat: number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < places.lng.length; i++) {
    const metres = greatCircleMetres(lng, lat, places.lng[i], places.lat[i]);
    if (metres < least) {
      least = metres;
      best = i;
    }
  }
  return best;
}
