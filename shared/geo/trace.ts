import type { Arcs } from './arcs';
import type { Contours } from './contours';
import { boxInView, type GeoView } from './geo-view';
import { worldSize } from './mercator';
import { refRange, type Shapes } from './shapes';

/** What Path2D and a canvas context have in common. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

export interface Lines {
  readonly arcs: Arcs;
  readonly weight: Float32Array;
}

/** Triangles smaller than this many square CSS pixels are not worth a point. */
const TOLERANCE = 0.75;

/** Pixels around the view that a wide line may reach in from. */
const MARGIN = 4;

/** Weight below which a point may be left out at this zoom. */
export function thresholdOf(view: GeoView): number {
  const pixel = 1 / worldSize(view.zoom);
  return TOLERANCE * pixel * pixel;
}

/** Draws one arc, from its start for a reference ≥ 0, else from its end; `continues` joins it to what was drawn last. */
export function traceArc(sink: PathSink, lines: Lines, view: GeoView, reference: number, continues: boolean): void {
  const { arcs, weight } = lines;
  const arc = reference < 0 ? ~reference : reference;
  const size = worldSize(view.zoom);
  const threshold = thresholdOf(view);
  const step = reference < 0 ? -1 : 1;
  const first = reference < 0 ? arcs.start[arc + 1] - 1 : arcs.start[arc];
  const end = reference < 0 ? arcs.start[arc] - 1 : arcs.start[arc + 1];
  let joined = continues;
  for (let p = first; p !== end; p += step) {
    if (weight[p] < threshold) continue;
    const x = arcs.xy[2 * p] * size - view.left;
    const y = arcs.xy[2 * p + 1] * size - view.top;
    if (joined) {
      sink.lineTo(x, y);
    } else {
      sink.moveTo(x, y);
      joined = true;
    }
  }
}

/** Draws the contours of one group, or of all when `group` is null; those outside the view are left out. */
export function traceContours(
  sink: PathSink,
  lines: Lines,
  view: GeoView,
  contours: Contours,
  group: number | null,
): void {
  for (let c = 0; c < contours.group.length; c++) {
    if (group === null || contours.group[c] === group) traceContour(sink, lines, view, contours, c);
  }
}

/** Draws one contour, unless it lies outside the view. */
export function traceContour(sink: PathSink, lines: Lines, view: GeoView, contours: Contours, contour: number): void {
  if (!boxInView(view, contours.box, 4 * contour, MARGIN)) return;
  for (let k = contours.start[contour]; k < contours.start[contour + 1]; k++) {
    traceArc(sink, lines, view, contours.refs[k], k > contours.start[contour]);
  }
  sink.closePath();
}

export function traceShape(sink: PathSink, lines: Lines, view: GeoView, shapes: Shapes, shape: number): void {
  for (let r = shapes.ringStart[shape]; r < shapes.ringStart[shape + 1]; r++) {
    for (let k = shapes.refStart[r]; k < shapes.refStart[r + 1]; k++) {
      traceArc(sink, lines, view, shapes.refs[k], k > shapes.refStart[r]);
    }
    sink.closePath();
  }
}

/** Box of a shape in the unit square. */
export function shapeBox(
  arcBox: Float64Array,
  shapes: Shapes,
  shape: number,
): readonly [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const [from, to] = refRange(shapes, shape);
  for (let k = from; k < to; k++) {
    const at = 4 * (shapes.refs[k] < 0 ? ~shapes.refs[k] : shapes.refs[k]);
    box[0] = Math.min(box[0], arcBox[at]);
    box[1] = Math.min(box[1], arcBox[at + 1]);
    box[2] = Math.max(box[2], arcBox[at + 2]);
    box[3] = Math.max(box[3], arcBox[at + 3]);
  }
  return box;
}
