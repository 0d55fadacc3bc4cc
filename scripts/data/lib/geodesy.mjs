/** @typedef {[number, number]} Position longitude, latitude */

const EARTH_RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/** Equirectangular: exact enough for the short segments of a border. @param {Position} a @param {Position} b */
export function shortDistanceKm(a, b) {
  const east = (b[0] - a[0]) * RAD * Math.cos(((a[1] + b[1]) / 2) * RAD);
  return EARTH_RADIUS_KM * Math.hypot(east, (b[1] - a[1]) * RAD);
}

/** @param {Position[]} line */
export function lineLengthKm(line) {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += shortDistanceKm(line[i - 1], line[i]);
  return length;
}

/** Planar shoelace in degrees: only to compare rings of one polygon. @param {Position[]} ring */
export function planarRingArea(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(twice / 2);
}

/** Spherical area of a closed ring. @param {Position[]} ring */
export function ringAreaKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    sum += (x2 - x1) * RAD * (2 + Math.sin(y1 * RAD) + Math.sin(y2 * RAD));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

/** @param {{ type: string, coordinates: any }} geometry @returns {Position[][][]} */
export const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];

/** @param {Position[][]} polygon */
const polygonAreaKm2 = ([outer, ...holes]) =>
  holes.reduce((area, hole) => area - ringAreaKm2(hole), ringAreaKm2(outer));

/** @param {{ type: string, coordinates: any }} geometry */
export const areaKm2 = (geometry) => polygonsOf(geometry).reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0);

/** Length of all rings, holes included. @param {{ type: string, coordinates: any }} geometry */
export const perimeterKm = (geometry) =>
  polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + lineLengthKm(ring), 0);
