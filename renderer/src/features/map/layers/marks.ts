import type { Contours } from '@shared/geo/contours';
import type { GeoView } from '@shared/geo/geo-view';
import type { Palette } from '@/ui/tokens';
import type { LoadedMap } from '../scene/use-painter';
import { hatch } from './hatch';
import { pathOf } from './unit-area';

/** An area to be marked on the map, and how. */
export interface Mark {
  readonly area: Contours;
  /** Colour of the wash over the area; null = none. */
  readonly tint: { readonly colour: string; readonly opacity: number } | null;
  /** Colour of diagonal lines over the area, one a group. */
  readonly hatch: { readonly colours: readonly string[]; readonly opacity: number } | null;
  readonly outline: { readonly colour: string; readonly width: number; readonly dash: readonly number[] } | null;
}

export function drawMarks(
  context: CanvasRenderingContext2D,
  view: GeoView,
  map: LoadedMap,
  marks: readonly Mark[],
  palette: Palette,
): void {
  context.lineJoin = 'round';
  for (const mark of marks) {
    const path = pathOf(map, view, mark.area);
    if (mark.tint) {
      context.globalAlpha = mark.tint.opacity;
      context.fillStyle = mark.tint.colour;
      context.fill(path, 'evenodd');
    }
    if (mark.hatch) drawHatch(context, view, map, mark.area, mark.hatch);
    if (mark.outline) drawOutline(context, path, mark.outline, palette);
  }
  context.globalAlpha = 1;
}

function drawHatch(
  context: CanvasRenderingContext2D,
  view: GeoView,
  map: LoadedMap,
  area: Contours,
  { colours, opacity }: NonNullable<Mark['hatch']>,
): void {
  context.globalAlpha = opacity;
  for (const [group, colour] of colours.entries()) {
    const pattern = hatch(colour, view.ratio);
    if (!pattern || !area.group.includes(group)) continue;
    context.fillStyle = pattern;
    context.fill(pathOf(map, view, area, group), 'evenodd');
  }
}

function drawOutline(
  context: CanvasRenderingContext2D,
  path: Path2D,
  outline: NonNullable<Mark['outline']>,
  palette: Palette,
): void {
  // A light line beneath keeps the outline readable over a dark border or a tone like its own.
  context.globalAlpha = 0.85;
  context.setLineDash([]);
  context.strokeStyle = palette.mapHalo;
  context.lineWidth = outline.width + 2;
  context.stroke(path);
  context.globalAlpha = 1;
  context.setLineDash([...outline.dash]);
  context.strokeStyle = outline.colour;
  context.lineWidth = outline.width;
  context.stroke(path);
  context.setLineDash([]);
}
