import type { GeoView } from '@shared/geo/geo-view';
import { type Canvas2d, paintAbove, paintBelow, paintFills, paintTerritoryBorders, type Picture } from './paint';

interface Sheet {
  readonly canvas: OffscreenCanvas;
  readonly context: Canvas2d;
}

/**
 * Three sheets: land, lines, and the finished picture. An edit repaints colours and territory borders between the other
 * two, which only a new view or theme makes anew.
 */
export class CanvasStack {
  private readonly below = sheet();
  private readonly above = sheet();
  private readonly picture = sheet();
  private view: GeoView | null = null;
  private of: Picture | null = null;

  paint(picture: Picture, view: GeoView): ImageBitmap {
    if (!this.stillValid(picture, view)) {
      this.clear(view);
      paintBelow(this.below.context, picture, view);
      paintAbove(this.above.context, picture, view);
      this.view = view;
      this.of = picture;
    }
    const { canvas, context } = this.picture;
    resize(canvas, view);
    context.globalAlpha = 1;
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(this.below.canvas, 0, 0);
    paintFills(context, picture, view);
    context.globalAlpha = 1;
    context.drawImage(this.above.canvas, 0, 0);
    paintTerritoryBorders(context, picture, view);
    return canvas.transferToImageBitmap();
  }

  private stillValid(picture: Picture, view: GeoView): boolean {
    const { of, view: was } = this;
    return (
      of !== null &&
      was !== null &&
      of.basemap === picture.basemap &&
      of.palette.mapLand === picture.palette.mapLand &&
      of.tiles === picture.tiles &&
      was.zoom === view.zoom &&
      was.left === view.left &&
      was.top === view.top &&
      was.width === view.width &&
      was.height === view.height &&
      was.ratio === view.ratio
    );
  }

  private clear(view: GeoView): void {
    for (const { canvas, context } of [this.below, this.above]) {
      resize(canvas, view);
      context.globalAlpha = 1;
      context.clearRect(0, 0, canvas.width, canvas.height);
    }
  }
}

function sheet(): Sheet {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas in this worker');
  return { canvas, context };
}

function resize(canvas: OffscreenCanvas, view: GeoView): void {
  const width = Math.max(1, Math.round(view.width * view.ratio));
  const height = Math.max(1, Math.round(view.height * view.ratio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
