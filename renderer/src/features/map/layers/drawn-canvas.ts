import type L from 'leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import { PaddedCanvas } from './padded-canvas';

/** Says whether there was anything to draw. */
export type Draw = (context: CanvasRenderingContext2D, view: GeoView) => boolean;

/**
 * A padded canvas drawn on the main thread, at most once a frame. While there is nothing on it, it is taken out of the
 * picture: for every frame of the window each canvas is copied in full, whatever changed in it (measured: 1 ms each).
 */
export class DrawnCanvas {
  /** Called with each new view before it is drawn. */
  onView: (view: GeoView) => void = () => {};
  private readonly canvas: PaddedCanvas;
  private readonly context: CanvasRenderingContext2D | null;
  private frame = 0;
  private late = false;
  private drawn = false;

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
    const view = this.canvas.wanted();
    const { context } = this;
    if (!context || view.width === 0 || view.height === 0) return;
    const { element } = this.canvas;
    const width = Math.round(view.width * view.ratio);
    const height = Math.round(view.height * view.ratio);
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
    } else if (this.drawn) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
    }
    context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    if (!sameView(view, this.canvas.view)) this.onView(view);
    this.drawn = this.draw(context, view);
    element.style.display = this.drawn ? '' : 'none';
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
