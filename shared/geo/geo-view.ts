import { worldSize } from './mercator';

/** The part of the map a canvas shows, in CSS pixels at a zoom level. */
export interface GeoView {
  readonly zoom: number;
  /** Projected pixel at the canvas' top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
}

/** Whether a box of the unit square, `[min x, min y, max x, max y]` at `at`, touches the view. */
export function boxInView(view: GeoView, box: ArrayLike<number>, at: number, margin = 0): boolean {
  const size = worldSize(view.zoom);
  return (
    box[at] * size <= view.left + view.width + margin &&
    box[at + 2] * size >= view.left - margin &&
    box[at + 1] * size <= view.top + view.height + margin &&
    box[at + 3] * size >= view.top - margin
  );
}

export function viewX(view: GeoView, x: number): number {
  return x * worldSize(view.zoom) - view.left;
}

export function viewY(view: GeoView, y: number): number {
  return y * worldSize(view.zoom) - view.top;
}
