import Flatbush from 'flatbush';
import { polygonsOf, shortDistanceKm } from '../lib/geodesy.mjs';
import { unionFind } from './union-find.mjs';

const SPACING_KM = 1.5;

/** @param {any[]} geometries GeoJSON @returns {[number, number, number][]} longitude, latitude, unit */
function shorePoints(geometries) {
  const points = [];
  geometries.forEach((geometry, unit) => {
    for (const [ring] of polygonsOf(geometry)) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1], ring[i]];
        const steps = Math.max(1, Math.ceil(shortDistanceKm(a, b) / SPACING_KM));
        for (let s = 0; s < steps; s++) {
          points.push([a[0] + ((b[0] - a[0]) * s) / steps, a[1] + ((b[1] - a[1]) * s) / steps, unit]);
        }
      }
    }
  });
  return points;
}

function indexOf(points) {
  const index = new Flatbush(points.length);
  for (const [x, y] of points) index.add(x, y, x, y);
  index.finish();
  return index;
}

/** Shortest way out of each component but the largest. */
function shortestExits(points, index, groups) {
  const mainland = groups.largest();
  const exits = new Map();
  for (const point of points) {
    const group = groups.find(point[2]);
    if (group === mainland) continue;
    const [nearest] = index.neighbors(point[0], point[1], 1, Infinity, (i) => groups.find(points[i][2]) !== group);
    if (nearest === undefined) continue;
    const km = shortDistanceKm(point, points[nearest]);
    const known = exits.get(group);
    if (!known || km < known[2]) exits.set(group, [point[2], points[nearest][2], km]);
  }
  return [...exits.values()].sort((a, b) => a[2] - b[2]);
}

/**
 * Borůvka: joins the pieces of a map by the shortest crossings.
 * @param {any[]} geometries GeoJSON
 * @param {[number, number, number][]} borders
 * @param {number} maxKm farther pieces stay apart
 * @returns {[number, number, number][]} unit, unit, distance in km
 */
export function seaLinks(geometries, borders, maxKm) {
  const points = shorePoints(geometries);
  const index = indexOf(points);
  const groups = unionFind(geometries.length);
  for (const [i, j] of borders) groups.join(i, j);
  const links = [];
  for (let before = -1; before !== links.length; ) {
    before = links.length;
    for (const [i, j, km] of shortestExits(points, index, groups)) {
      if (km > maxKm || groups.find(i) === groups.find(j)) continue;
      groups.join(i, j);
      links.push([Math.min(i, j), Math.max(i, j), km]);
    }
  }
  return links;
}
