import type { Arcs } from './arcs';

/** Boxes in the unit square, four numbers each: min x, min y, max x, max y. */
export type Boxes = Float64Array;

export function arcBounds(arcs: Arcs): Boxes {
  const count = arcs.start.length - 1;
  const boxes = emptyBoxes(count);
  for (let i = 0; i < count; i++) {
    for (let p = arcs.start[i]; p < arcs.start[i + 1]; p++) {
      growBox(boxes, i, arcs.xy[2 * p], arcs.xy[2 * p + 1]);
    }
  }
  return boxes;
}

/** Boxes that contain nothing yet: any point grows them to itself. */
export function emptyBoxes(count: number): Boxes {
  const boxes = new Float64Array(4 * count);
  for (let i = 0; i < count; i++) boxes.set([Infinity, Infinity, -Infinity, -Infinity], 4 * i);
  return boxes;
}

export function growBox(boxes: Boxes, i: number, x: number, y: number): void {
  const at = 4 * i;
  if (x < boxes[at]) boxes[at] = x;
  if (y < boxes[at + 1]) boxes[at + 1] = y;
  if (x > boxes[at + 2]) boxes[at + 2] = x;
  if (y > boxes[at + 3]) boxes[at + 3] = y;
}

/** Grows box `i` by box `j` of `others`. */
export function growByBox(boxes: Boxes, i: number, others: Boxes, j: number): void {
  growBox(boxes, i, others[4 * j], others[4 * j + 1]);
  growBox(boxes, i, others[4 * j + 2], others[4 * j + 3]);
}
