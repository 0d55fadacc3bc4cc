import Flatbush from 'flatbush';
import { emptyBoxes } from './arc-bounds';
import type { BasemapGeometry } from './basemap-geometry';
import { pointInShape } from './point-in-shape';
import { shapeBox } from './trace';

/** Finds units by position in the unit square. */
export interface UnitIndex {
  /** Box of each unit, four numbers a unit. */
  readonly box: Float64Array;
  /** Unit at a point, -1 = none. */
  at(x: number, y: number): number;
  /** Units whose box touches a box. */
  within(minX: number, minY: number, maxX: number, maxY: number): readonly number[];
}

export function indexUnits(geometry: BasemapGeometry, unitShape: Int32Array): UnitIndex {
  const box = emptyBoxes(unitShape.length);
  const found: number[] = [];
  unitShape.forEach((shape, u) => {
    if (shape < 0) return;
    box.set(shapeBox(geometry.arcBox, geometry.shapes, shape), 4 * u);
    found.push(u);
  });
  if (found.length === 0) return { box, at: () => -1, within: () => [] };
  const tree = new Flatbush(found.length);
  for (const u of found) tree.add(box[4 * u], box[4 * u + 1], box[4 * u + 2], box[4 * u + 3]);
  tree.finish();
  return {
    box,
    at(x, y) {
      for (const k of tree.search(x, y, x, y)) {
        const u = found[k];
        if (pointInShape(geometry.arcs, geometry.shapes, unitShape[u], x, y)) return u;
      }
      return -1;
    },
    within: (minX, minY, maxX, maxY) => tree.search(minX, minY, maxX, maxY).map((k) => found[k]),
  };
}
