import { type GeoView, viewX, viewY } from '@shared/geo/geo-view';
import type { Palette } from '@/ui/tokens';
import { mix } from '../colouring/class-breaks';
import type { Dots } from '../worker/dot-messages';

/** A dot under the mouse: one account, or several where they would overlap. */
export interface DotHit {
  readonly account: number;
  readonly count: number;
  readonly weight: number;
}

const LEAST = 1.5;

/** Radius of the largest dots: small while the whole field is in view, so that the map beneath stays readable. */
export function largestRadius(zoom: number): number {
  return Math.max(3.6, Math.min(10, 3.6 + 1.4 * (zoom - 4.5)));
}

/** Area grows with revenue, gently: the field's sums span five powers of ten. */
export function dotRadius(weight: number, largest: number, zoom: number): number {
  if (largest <= 0 || weight <= 0) return LEAST;
  return LEAST + (largestRadius(zoom) - LEAST) * Math.min(1, Math.cbrt(weight / largest));
}

export function drawDots(
  context: CanvasRenderingContext2D,
  view: GeoView,
  dots: Dots,
  largest: number,
  palette: Palette,
): void {
  const tones = palette.territory.map((tone) => mix(tone, palette.text, 0.42));
  const order = [...dots.x.keys()].toSorted((a, b) => dots.weight[b] - dots.weight[a]);
  for (const k of order) {
    const x = viewX(view, dots.x[k]);
    const y = viewY(view, dots.y[k]);
    const radius = dotRadius(dots.weight[k], largest, view.zoom);
    drawDot(context, x, y, radius, dots.group[k] < 0 ? palette.faint : tones[dots.group[k]], palette);
    if (dots.key[k] === 1) drawRing(context, x, y, radius + 1.8, palette);
  }
}

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  // On specks the rim would be all there is to see, and there are thousands of them.
  if (radius < 2) return;
  context.strokeStyle = palette.mapHalo;
  context.lineWidth = 1;
  context.stroke();
}

/** Key accounts stand out by a ring, not by colour. */
function drawRing(context: CanvasRenderingContext2D, x: number, y: number, radius: number, palette: Palette): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = palette.text;
  context.lineWidth = 1;
  context.stroke();
}

/** The smallest dot that covers a point of the view, for the large ones lie below. */
export function hitDot(dots: Dots, view: GeoView, largest: number, x: number, y: number): DotHit | null {
  let best = -1;
  let bestRadius = Infinity;
  for (let k = 0; k < dots.x.length; k++) {
    const radius = dotRadius(dots.weight[k], largest, view.zoom);
    const far = Math.hypot(viewX(view, dots.x[k]) - x, viewY(view, dots.y[k]) - y);
    if (far > radius + 2 || radius >= bestRadius) continue;
    best = k;
    bestRadius = radius;
  }
  return best < 0 ? null : { account: dots.account[best], count: dots.count[best], weight: dots.weight[best] };
}
