import { isInside } from '../lib/inside.mjs';

const NEAR_PLACE_DEGREES = 0.045;
const NEAR_LABEL_DEGREES = 0.08;
const ATTEMPTS = 40;

const rounded = (degrees) => Number(degrees.toFixed(5));

/**
 * WGS84, inside both the county and the prefecture as they are drawn.
 * @param {import('./geography.mjs').County} county @param {import('./random.mjs').Random} random
 */
export function positionIn(county, random) {
  const fits = (point) => isInside(point, county.unit.shape) && isInside(point, county.shape);
  const centre =
    county.places.length > 0
      ? random.weighted(
          county.places,
          county.places.map(({ population }) => population + 10_000),
        )
      : county;
  for (let i = 0; i < ATTEMPTS; i++) {
    const from = i < ATTEMPTS / 2 ? centre : county;
    const spread = from === county ? NEAR_LABEL_DEGREES : NEAR_PLACE_DEGREES;
    const point = [rounded(random.normal(from.lng, spread)), rounded(random.normal(from.lat, spread))];
    if (fits(point)) return point;
  }
  return fits([county.lng, county.lat]) ? [county.lng, county.lat] : [county.unit.lng, county.unit.lat];
}
