import type L from 'leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import { PaddedCanvas } from './padded-canvas';

export type Draw = (context: CanvasRenderingContext2D, view: GeoView) => void;

/** A padded canvas drawn on the main thread, at most once a frame. */
export class DrawnCanvas {
  private readonly canvas: PaddedCanvas;
  private readonly context: CanvasRenderingContext2D | null;
  private frame = 0;

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
    if (this.frame === 0) this.frame = requestAnimationFrame(this.drawNow);
  }

  get view(): GeoView | null {
    return this.canvas.view;
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
    this.draw(context, view);
    this.canvas.place(view);
  };
}
