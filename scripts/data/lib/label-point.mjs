import polylabel from 'polylabel';
import { planarRingArea, polygonsOf } from './geodesy.mjs';

/** @param {number} value */
const thousandths = (value) => Number(value.toFixed(3));

/**
 * The point deepest inside the largest part.
 * @param {{ type: string, coordinates: any }} geometry
 * @returns {[number, number]}
 */
export function labelPoint(geometry) {
  const bySize = polygonsOf(geometry).map((polygon) => ({ polygon, size: planarRingArea(polygon[0]) }));
  const largest = bySize.reduce((best, next) => (next.size > best.size ? next : best));
  if (largest.size === 0) throw new Error('A degenerate polygon has no inside');
  const [x, y] = polylabel(largest.polygon, Math.max(0.001, Math.sqrt(2 * largest.size) / 200));
  return [thousandths(x), thousandths(y)];
}
