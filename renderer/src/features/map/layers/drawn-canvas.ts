import type L from 'leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import { PaddedCanvas } from './padded-canvas';

export type Draw = (context: CanvasRenderingContext2D, view: GeoView) => void;

/** A padded canvas drawn on the main thread, at most once a frame. */
export class DrawnCanvas {
  /** Called with each new view before it is drawn. */
  onView: (view: GeoView) => void = () => {};
  private readonly canvas: PaddedCanvas;
  private readonly context: CanvasRenderingContext2D | null;
  private frame = 0;
  private late = false;

  constructor(
    map: L.Map,
    pane: string,
    zIndex: number,
    private draw: Draw,
  ) {
    this.canvas = new PaddedCanvas(map, pane, zIndex);
    this.context = this.canvas.element.getContext('2d');
    this.canvas.onStale = () => this.redraw();
    this.redraw();
  }

  drawWith(draw: Draw): void {
    this.draw = draw;
    this.redraw();
  }

  redraw(): void {
    if (this.late) cancelAnimationFrame(this.frame);
    else if (this.frame !== 0) return;
    this.late = false;
    this.frame = requestAnimationFrame(this.drawNow);
  }

  /** In the frame after the next: for what may follow a moment after the figures of an edit. */
  redrawLate(): void {
    if (this.frame !== 0) return;
    this.late = true;
    this.frame = requestAnimationFrame(() => {
      this.late = false;
      this.frame = requestAnimationFrame(this.drawNow);
    });
  }

  drawLateWith(draw: Draw): void {
    this.draw = draw;
    this.redrawLate();
  }

  wanted(): GeoView {
    return this.canvas.wanted();
  }

  remove(): void {
    cancelAnimationFrame(this.frame);
    this.canvas.remove();
  }

  private readonly drawNow = (): void => {
    this.frame = 0;
    const { context } = this;
    const view = this.canvas.wanted();
    if (!context || view.width === 0 || view.height === 0) return;
    const { element } = this.canvas;
    const width = Math.round(view.width * view.ratio);
    const height = Math.round(view.height * view.ratio);
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
    }
    context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    if (!sameView(view, this.canvas.view)) this.onView(view);
    this.draw(context, view);
    this.canvas.place(view);
  };
}

function sameView(a: GeoView, b: GeoView | null): boolean {
  return (
    b !== null &&
    a.zoom === b.zoom &&
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height
  );
}
