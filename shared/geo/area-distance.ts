import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Kilometres of one degree of latitude, on the sphere of the mean radius. */
export const DEGREE_KM = 111.195;

/**
 * Kilometres from a position to the nearest border of an area, holes included. Flat around the position: right to 0.1 % within some tens
 * of kilometres, which is as far as anybody asks.
 */
export function kmToBorder(shape: Polygon | MultiPolygon, lng: number, lat: number): number {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const rings of shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) {
    for (const ring of rings) least = Math.min(least, squareToRing(ring, lng, lat, squeeze));
  }
  return Math.sqrt(least) * DEGREE_KM;
}

/** Squared distance in degrees of latitude. */
function squareToRing(ring: readonly Position[], lng: number, lat: number, squeeze: number): number {
  let least = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const ax = (ring[i - 1][0] - lng) * squeeze;
    const ay = ring[i - 1][1] - lat;
    const dx = (ring[i][0] - lng) * squeeze - ax;
    const dy = ring[i][1] - lat - ay;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    const x = ax + along * dx;
    const y = ay + along * dy;
    least = Math.min(least, x * x + y * y);
  }
  return least;
}
