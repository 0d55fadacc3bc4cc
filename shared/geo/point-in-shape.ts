import type { Arcs } from './arcs';
import { refRange, type Shapes } from './shapes';

/** Whether an odd number of the shape's lines lie between the point and the far west: enclaves and holes come out right. */
export function pointInShape(arcs: Arcs, shapes: Shapes, shape: number, x: number, y: number): boolean {
  const { xy, start } = arcs;
  const [from, to] = refRange(shapes, shape);
  let inside = false;
  for (let k = from; k < to; k++) {
    const arc = shapes.refs[k] < 0 ? ~shapes.refs[k] : shapes.refs[k];
    for (let p = start[arc] + 1; p < start[arc + 1]; p++) {
      const y1 = xy[2 * p - 1];
      const y2 = xy[2 * p + 1];
      if (y1 > y === y2 > y) continue;
      const x1 = xy[2 * p - 2];
      if (x < x1 + ((y - y1) / (y2 - y1)) * (xy[2 * p] - x1)) inside = !inside;
    }
  }
  return inside;
}
