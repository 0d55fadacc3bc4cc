import { type GeoView, viewX, viewY } from '@shared/geo/geo-view';
import { FONT, type Palette } from '@/ui/tokens';
import { mix } from '../colouring/class-breaks';
import type { Dots } from '../worker/dot-messages';

/** A dot under the mouse: one account, or several where they would overlap. */
export interface DotHit {
  readonly account: number;
  readonly count: number;
  readonly weight: number;
}

const RADIUS = { least: 2.2, most: 10 } as const;
/** From this radius on there is room for a number. */
const NUMBER_FROM = 7.5;

/** Area grows with revenue, gently: the field's sums span five powers of ten. */
export function dotRadius(weight: number, largest: number): number {
  if (largest <= 0 || weight <= 0) return RADIUS.least;
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.min(1, (weight / largest) ** 0.4);
}

export function drawDots(
  context: CanvasRenderingContext2D,
  view: GeoView,
  dots: Dots,
  largest: number,
  palette: Palette,
): void {
  const tones = palette.territory.map((tone) => mix(tone, palette.text, 0.42));
  context.font = `600 9.5px ${FONT.family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const order = [...dots.x.keys()].toSorted((a, b) => dots.weight[b] - dots.weight[a]);
  for (const k of order) {
    const x = viewX(view, dots.x[k]);
    const y = viewY(view, dots.y[k]);
    const radius = dotRadius(dots.weight[k], largest);
    drawDot(context, x, y, radius, dots.group[k] < 0 ? palette.faint : tones[dots.group[k]], dots.key[k] === 1, palette);
    if (dots.count[k] > 1 && radius >= NUMBER_FROM) {
      context.fillStyle = palette.surface;
      context.fillText(shortCount(dots.count[k]), x, y + 0.5);
    }
  }
}

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string,
  key: boolean,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = palette.mapHalo;
  context.lineWidth = 1;
  context.stroke();
  if (!key) return;
  context.beginPath();
  context.arc(x, y, radius + 2, 0, 2 * Math.PI);
  context.strokeStyle = palette.text;
  context.lineWidth = 1;
  context.stroke();
}

function shortCount(count: number): string {
  return count < 1000 ? String(count) : `${Math.round(count / 1000)}k`;
}

/** The smallest dot that covers a point of the view, for the large ones lie below. */
export function hitDot(dots: Dots, view: GeoView, largest: number, x: number, y: number): DotHit | null {
  let best = -1;
  let bestRadius = Infinity;
  for (let k = 0; k < dots.x.length; k++) {
    const radius = dotRadius(dots.weight[k], largest);
    const far = Math.hypot(viewX(view, dots.x[k]) - x, viewY(view, dots.y[k]) - y);
    if (far > radius + 2 || radius >= bestRadius) continue;
    best = k;
    bestRadius = radius;
  }
  return best < 0 ? null : { account: dots.account[best], count: dots.count[best], weight: dots.weight[best] };
}
