const RAD = Math.PI / 180;

/** Beyond this latitude the projection leaves its square (EPSG:3857). */
const LIMIT = 85.051_128_779_806_6;

/** Web mercator (EPSG:3857) scaled to the unit square: 0 at 180° W, 1 at 180° E. */
export function mercatorX(lng: number): number {
  return lng / 360 + 0.5;
}

/** 0 at 85.05° N, 1 at 85.05° S; latitudes beyond are drawn on the edge. */
export function mercatorY(lat: number): number {
  const sin = Math.sin(Math.max(-LIMIT, Math.min(LIMIT, lat)) * RAD);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

export function lngOfMercator(x: number): number {
  return (x - 0.5) * 360;
}

export function latOfMercator(y: number): number {
  return Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RAD;
}

/** CSS pixels that the unit square is wide at a zoom level. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom;
}
