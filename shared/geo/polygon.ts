import type { Arcs } from './arcs';
import { refRange, type Shapes } from './shapes';

/** A closed line in the unit square: x and y in turn, the last point joins the first. */
export type Polygon = readonly number[];

/** Even-odd rule, so a lasso that crosses itself leaves out what it goes around twice. */
export function pointInPolygon(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
    const y1 = polygon[j + 1];
    const y2 = polygon[i + 1];
    if (y1 > y === y2 > y) continue;
    if (x < polygon[j] + ((y - y1) / (y2 - y1)) * (polygon[i] - polygon[j])) inside = !inside;
  }
  return inside;
}

export function polygonBox(polygon: Polygon): readonly [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < polygon.length; i += 2) {
    box[0] = Math.min(box[0], polygon[i]);
    box[1] = Math.min(box[1], polygon[i + 1]);
    box[2] = Math.max(box[2], polygon[i]);
    box[3] = Math.max(box[3], polygon[i + 1]);
  }
  return box;
}

/** Whether the polygon touches the shape's area: a point of its line inside, or a line crossed. */
export function shapeMeetsPolygon(arcs: Arcs, shapes: Shapes, shape: number, polygon: Polygon): boolean {
  const { xy, start } = arcs;
  const [from, to] = refRange(shapes, shape);
  for (let k = from; k < to; k++) {
    const arc = shapes.refs[k] < 0 ? ~shapes.refs[k] : shapes.refs[k];
    for (let p = start[arc]; p < start[arc + 1]; p++) {
      if (pointInPolygon(polygon, xy[2 * p], xy[2 * p + 1])) return true;
      if (p > start[arc] && crosses(polygon, xy[2 * p - 2], xy[2 * p - 1], xy[2 * p], xy[2 * p + 1])) return true;
    }
  }
  return false;
}

function crosses(polygon: Polygon, x1: number, y1: number, x2: number, y2: number): boolean {
  for (let i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
    const a = side(polygon[j], polygon[j + 1], polygon[i], polygon[i + 1], x1, y1);
    const b = side(polygon[j], polygon[j + 1], polygon[i], polygon[i + 1], x2, y2);
    const c = side(x1, y1, x2, y2, polygon[j], polygon[j + 1]);
    const d = side(x1, y1, x2, y2, polygon[i], polygon[i + 1]);
    if (a * b < 0 && c * d < 0) return true;
  }
  return false;
}

function side(x1: number, y1: number, x2: number, y2: number, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
