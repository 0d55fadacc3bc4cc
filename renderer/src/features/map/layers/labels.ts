import { type GeoView, viewX, viewY } from '@shared/geo/geo-view';
import { worldSize } from '@shared/geo/mercator';
import { type LabelBox, placeLabels } from '@shared/geo/place-labels';
import { FONT, type Palette } from '@/ui/tokens';
import { drawPadlock } from './padlock';
import { textWidth } from './text-width';

export type LabelKind = 'territory' | 'region' | 'unit' | 'glyph';

export interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  /** Second line; null = none. */
  readonly figure: string | null;
  readonly locked: boolean;
  readonly colour: string;
  /** Position in the unit square. */
  readonly x: number;
  readonly y: number;
  readonly priority: number;
  /** Width of what it names in the unit square; a label wider than that is left out. null = any width will do. */
  readonly room: number | null;
  /** Index of the territory it names, -1 = of none. */
  readonly territory: number;
}

/** A label on the canvas, in its pixels. */
export interface DrawnLabel {
  readonly territory: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FONTS: Readonly<Record<LabelKind, string>> = {
  territory: `600 12.5px ${FONT.family}`,
  region: `500 12.5px ${FONT.family}`,
  unit: `400 11px ${FONT.family}`,
  glyph: `400 11px ${FONT.family}`,
};
/** Where else a label may stand, in parts of its height. */
const SHIFTS: Readonly<Record<LabelKind, readonly number[]>> = {
  territory: [0, -0.7, 0.7],
  region: [0],
  unit: [0, 1.2, -1.2],
  glyph: [0, 1.2, -1.2],
};
const FIGURE_FONT = `400 11px ${FONT.family}`;
const LINE = 15;
const PADLOCK = 12;
/** Pixels left free beside a name within its unit. */
const MARGIN = 10;

export function drawLabels(
  context: CanvasRenderingContext2D,
  view: GeoView,
  labels: readonly Label[],
  palette: Palette,
): readonly DrawnLabel[] {
  const visible = labels.filter((label) => inView(view, label) && fits(context, view, label));
  const boxes = visible.map((label) => boxOf(context, view, label));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  return placeLabels(boxes, 3)
    .toReversed()
    .map(({ label, x, y }) => {
      drawLabel(context, visible[label], x, y, palette);
      const { width, height } = boxes[label];
      return {
        territory: visible[label].territory,
        left: x - width / 2,
        top: y - height / 2,
        right: x + width / 2,
        bottom: y + height / 2,
      };
    });
}

function inView(view: GeoView, label: Label): boolean {
  const x = viewX(view, label.x);
  const y = viewY(view, label.y);
  return x > 0 && y > 0 && x < view.width && y < view.height;
}

function fits(context: CanvasRenderingContext2D, view: GeoView, label: Label): boolean {
  if (label.room === null) return true;
  return textWidth(context, FONTS[label.kind], label.text) + MARGIN <= label.room * worldSize(view.zoom);
}

function boxOf(context: CanvasRenderingContext2D, view: GeoView, label: Label): LabelBox {
  const main = textWidth(context, FONTS[label.kind], label.text) + (label.locked ? PADLOCK : 0);
  const figure = label.figure === null ? 0 : textWidth(context, FIGURE_FONT, label.figure);
  const height = label.figure === null ? LINE : 2 * LINE - 2;
  return {
    x: viewX(view, label.x),
    y: viewY(view, label.y),
    width: Math.max(main, figure),
    height,
    priority: label.priority,
    shifts: SHIFTS[label.kind].map((share) => share * height),
  };
}

function drawLabel(context: CanvasRenderingContext2D, label: Label, x: number, y: number, palette: Palette): void {
  const first = label.figure === null ? y : y - LINE / 2 + 1;
  const shift = label.locked ? PADLOCK / 2 : 0;
  drawText(context, FONTS[label.kind], label.text, x + shift, first, label.colour, palette);
  if (label.locked)
    drawPadlock(
      context,
      x + shift - textWidth(context, FONTS[label.kind], label.text) / 2 - PADLOCK,
      first - 6,
      palette,
    );
  if (label.figure !== null) drawText(context, FIGURE_FONT, label.figure, x, first + LINE - 1, palette.text, palette);
}

function drawText(
  context: CanvasRenderingContext2D,
  font: string,
  text: string,
  x: number,
  y: number,
  colour: string,
  palette: Palette,
): void {
  context.font = font;
  context.strokeStyle = palette.mapHalo;
  context.globalAlpha = 0.85;
  context.lineWidth = 3;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
