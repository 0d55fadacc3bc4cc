import type L from 'leaflet';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { type Polygon, pointInPolygon, polygonBox, shapeMeetsPolygon } from '@shared/geo/polygon';
import { pointInShape } from '@shared/geo/point-in-shape';
import type { Scene } from '../scene/scene';

export interface Modifiers {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export type SelectMode = 'replace' | 'add' | 'remove';

export function modeOf({ shiftKey, altKey }: Modifiers): SelectMode {
  if (altKey) return 'remove';
  return shiftKey ? 'add' : 'replace';
}

/** Whether units that an outline only touches are meant too. */
export function touching({ ctrlKey, metaKey }: Modifiers): boolean {
  return ctrlKey || metaKey;
}

export function unitAt({ map }: Scene, at: L.LatLng): number {
  return map.units.at(mercatorX(at.lng), mercatorY(at.lat));
}

/** Units whose label point lies in the polygon; with `touched`, also those whose area it meets. */
export function unitsInPolygon(
  { map, points }: Pick<Scene, 'map' | 'points'>,
  polygon: Polygon,
  touched: boolean,
): number[] {
  if (polygon.length < 6) return [];
  const { geometry, unitShape, units } = map;
  return units
    .within(...polygonBox(polygon))
    .filter(
      (u) =>
        pointInPolygon(polygon, points.x[u], points.y[u]) ||
        (touched &&
          (shapeMeetsPolygon(geometry.arcs, geometry.shapes, unitShape[u], polygon) ||
            pointInShape(geometry.arcs, geometry.shapes, unitShape[u], polygon[0], polygon[1]))),
    );
}

export function polygonOf(corners: readonly L.LatLng[]): Polygon {
  return corners.flatMap((c) => [mercatorX(c.lng), mercatorY(c.lat)]);
}
