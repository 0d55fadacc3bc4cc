import { shapeBox } from '@shared/geo/trace';
import type { LoadedBasemap } from './load-basemap';

/** Side of a unit of middling size in the unit square. */
export function middlingSide({ geometry, unitShape }: LoadedBasemap): number {
  const sides: number[] = [];
  for (const shape of unitShape) {
    if (shape < 0) continue;
    const [x1, y1, x2, y2] = shapeBox(geometry.arcBox, geometry.shapes, shape);
    sides.push(Math.sqrt((x2 - x1) * (y2 - y1)));
  }
  return sides.length === 0 ? 0 : sides.toSorted((a, b) => a - b)[sides.length >> 1];
}
