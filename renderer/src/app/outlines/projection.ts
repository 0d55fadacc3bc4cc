import type { Position } from 'geojson';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import type { Outline } from './use-outlines';

export interface Projection {
  x(lng: number): number;
  y(lat: number): number;
}

/** Pixels left free around the areas. */
const MARGIN = 6;

/**
 * Mercator, fitted to the largest part of each of these areas, as an islet far out must not shrink the rest; a map of the whole country
 * shows all of it, and the lines that belong to it. @param lines of the whole country; [] = a part of it
 * @param places that are to be on it, too
 */
export function fit(
  outlines: readonly Outline[],
  lines: readonly Position[][],
  width: number,
  height: number,
  places: readonly (readonly [number, number])[] = [],
): Projection {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const whole = lines.length > 0;
  const areas = outlines.flatMap(({ polygons }) => (whole ? polygons.map(([outer]) => outer) : [largest(polygons)]));
  for (const points of [...areas, ...lines, places]) {
    for (const [x, y] of points.map(([lng, lat]) => [mercatorX(lng), mercatorY(lat)])) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  }
  const scale = Math.min((width - 2 * MARGIN) / (east - west || 1), (height - 2 * MARGIN) / (south - north || 1));
  const left = (width - (east - west) * scale) / 2;
  const top = (height - (south - north) * scale) / 2;
  return { x: (lng) => left + (mercatorX(lng) - west) * scale, y: (lat) => top + (mercatorY(lat) - north) * scale };
}

function largest(polygons: readonly Position[][][]): readonly Position[] {
  return polygons.reduce<readonly Position[]>((best, [outer]) => (outer.length > best.length ? outer : best), []);
}

/** Points closer than this many pixels to the one before are left out. */
const FINE = 0.6;

/** An SVG path of the area. */
export function pathOf({ polygons }: Outline, projection: Projection): string {
  return polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, projection))).join('');
}

/** An SVG path of open lines. */
export function linePath(lines: readonly Position[][], projection: Projection): string {
  return lines.map((line) => ringPath(line, projection).replace(/Z$/u, '')).join('');
}

function ringPath(ring: readonly Position[], { x, y }: Projection): string {
  let path = '';
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [lng, lat] of ring) {
    const [px, py] = [x(lng), y(lat)];
    if (Math.abs(px - lastX) < FINE && Math.abs(py - lastY) < FINE) continue;
    path += `${path === '' ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
    [lastX, lastY] = [px, py];
  }
  return path === '' ? '' : `${path}Z`;
}
