import type L from 'leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import type { Canvas2d } from '../worker/paint';
import { PaddedCanvas } from './padded-canvas';

/** Says whether there was anything to draw. */
export type Draw = (context: Canvas2d, view: GeoView) => boolean;

/** All layers draw here, one after the other, and hand the picture over. */
const easel = new OffscreenCanvas(1, 1);
const context = easel.getContext('2d');

/**
 * A padded canvas drawn on the main thread, at most once a frame. It only shows a finished picture: a canvas that could
 * be drawn on is copied in full for every frame of the window, whatever changed in it (measured: 1 ms each). An empty
 * one is taken out of the picture.
 */
export class DrawnCanvas {
  /** Called with each new view before it is drawn. */
  onView: (view: GeoView) => void = () => {};
  private readonly canvas: PaddedCanvas;
  private readonly screen: ImageBitmapRenderingContext | null;
  private frame = 0;
  private late = false;

  constructor(
    map: L.Map,
    pane: string,
    zIndex: number,
    private draw: Draw,
  ) {
    this.canvas = new PaddedCanvas(map, pane, zIndex);
    this.screen = this.canvas.element.getContext('bitmaprenderer');
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
    if (!context || view.width === 0 || view.height === 0) return;
    const width = Math.round(view.width * view.ratio);
    const height = Math.round(view.height * view.ratio);
    if (easel.width !== width || easel.height !== height) Object.assign(easel, { width, height });
    context.reset();
    context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    if (!sameView(view, this.canvas.view)) this.onView(view);
    const drawn = this.draw(context, view);
    this.canvas.element.style.display = drawn ? '' : 'none';
    if (drawn) this.screen?.transferFromImageBitmap(easel.transferToImageBitmap());
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
