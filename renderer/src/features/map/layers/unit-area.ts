import { perShape } from '@shared/geo/basemap-geometry';
import { type Contours, contours } from '@shared/geo/contours';
import type { GeoView } from '@shared/geo/geo-view';
import { traceContour, traceContours } from '@shared/geo/trace';
import type { LoadedMap } from '../scene/use-painter';

/** The dissolved area of some units, by group. */
export function areaOf(map: LoadedMap, units: Iterable<number>, groupOf: (unit: number) => number = () => 0): Contours {
  const group = new Int32Array(map.unitShape.length).fill(-1);
  let count = 0;
  for (const u of units) {
    group[u] = groupOf(u);
    count = Math.max(count, group[u] + 1);
  }
  return contours(map.geometry, perShape(map.geometry.shapes.code.length, map.unitShape, group), count);
}

export function pathOf(map: LoadedMap, view: GeoView, area: Contours, group: number | null = null): Path2D {
  const path = new Path2D();
  traceContours(path, map.geometry, view, area, group);
  return path;
}

/** Empty where the contour lies outside the view. */
export function contourPath(map: LoadedMap, view: GeoView, area: Contours, contour: number): Path2D {
  const path = new Path2D();
  traceContour(path, map.geometry, view, area, contour);
  return path;
}
