import { polygonsOf } from './geodesy.mjs';

/** @typedef {import('./geodesy.mjs').Position} Position */

/** Even-odd rule over all rings of a polygon. @param {Position} point @param {Position[][]} polygon */
function insidePolygon([x, y], polygon) {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** @param {Position} point @param {{ type: string, coordinates: any }} geometry */
export const isInside = (point, geometry) => polygonsOf(geometry).some((polygon) => insidePolygon(point, polygon));
