import L from 'leaflet';
import type { GeoView } from '@shared/geo/geo-view';

/** Share of the window's width and height drawn beyond each edge, so that a drag shows finished map at once. */
const PADDING = 0.25;

/**
 * A canvas in a pane of the map that moves with the pane while panning, is scaled while zooming, and says when what it
 * holds no longer fits. What is on it may be older than the map's view: `place` puts it where it belongs all the same.
 */
export class PaddedCanvas {
  readonly element = document.createElement('canvas');
  /** Called when the view has settled or has moved beyond the padding. */
  onStale: () => void = () => {};
  private shown: GeoView | null = null;

  constructor(
    private readonly map: L.Map,
    pane: string,
    zIndex: number,
  ) {
    this.element.className = 'leaflet-zoom-animated';
    this.element.style.position = 'absolute';
    this.element.style.pointerEvents = 'none';
    paneOf(map, pane, zIndex).append(this.element);
    map.on(this.events());
  }

  /** The view with its padding, as it should be drawn now. */
  wanted(): GeoView {
    const bounds = this.map.getPixelBounds();
    const size = this.map.getSize();
    const pad = size.multiplyBy(PADDING).round();
    const min = bounds.min ?? L.point(0, 0);
    return {
      zoom: this.map.getZoom(),
      left: min.x - pad.x,
      top: min.y - pad.y,
      width: size.x + 2 * pad.x,
      height: size.y + 2 * pad.y,
      ratio: window.devicePixelRatio,
    };
  }

  /** Says what the canvas now holds. */
  place(view: GeoView): void {
    this.shown = view;
    this.element.style.width = `${view.width}px`;
    this.element.style.height = `${view.height}px`;
    this.rest();
  }

  get view(): GeoView | null {
    return this.shown;
  }

  remove(): void {
    this.map.off(this.events());
    this.element.remove();
  }

  private events(): L.LeafletEventHandlerFnMap {
    return {
      zoomanim: this.animate,
      zoom: this.rest,
      viewreset: this.rest,
      move: this.check,
      moveend: this.settle,
      resize: this.settle,
    };
  }

  private readonly settle = (): void => this.onStale();

  private readonly rest = (): void => this.transform(this.map.getZoom(), this.map.getPixelOrigin());

  /** Runs before a zoom animation: the element is sent to where it will lie when it ends. */
  private readonly animate = (event: L.ZoomAnimEvent): void => {
    const half = this.map.getSize().divideBy(2);
    const pane = L.DomUtil.getPosition(this.map.getPane('mapPane') ?? this.element);
    const origin = this.map.project(event.center, event.zoom).subtract(half).add(pane).round();
    this.transform(event.zoom, origin);
  };

  private readonly check = (): void => {
    const { shown } = this;
    const { min, max } = this.map.getPixelBounds();
    if (!shown || !min || !max || shown.zoom !== this.map.getZoom()) return;
    const inside =
      min.x >= shown.left &&
      min.y >= shown.top &&
      max.x <= shown.left + shown.width &&
      max.y <= shown.top + shown.height;
    if (!inside) this.onStale();
  };

  private transform(zoom: number, origin: L.Point): void {
    if (!this.shown) return;
    const scale = this.map.getZoomScale(zoom, this.shown.zoom);
    const at = L.point(this.shown.left, this.shown.top).multiplyBy(scale).subtract(origin);
    L.DomUtil.setTransform(this.element, at, scale);
  }
}

function paneOf(map: L.Map, name: string, zIndex: number): HTMLElement {
  const pane = map.getPane(name) ?? map.createPane(name);
  pane.style.zIndex = String(zIndex);
  pane.style.pointerEvents = 'none';
  return pane;
}
