import type { Contours } from '@shared/geo/contours';
import type { GeoView } from '@shared/geo/geo-view';
import type { Palette } from '@/ui/tokens';
import type { LoadedMap } from '../scene/use-painter';
import { hatch } from './hatch';
import { contourPath, pathOf } from './unit-area';

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
  context.lineJoin = 'miter';
  context.miterLimit = 2;
  for (const mark of marks) {
    if (mark.tint) {
      context.globalAlpha = mark.tint.opacity;
      context.fillStyle = mark.tint.colour;
      context.fill(pathOf(map, view, mark.area), 'evenodd');
    }
    if (mark.hatch) drawHatch(context, view, map, mark.area, mark.hatch);
    if (mark.outline) drawOutline(context, view, map, mark.area, mark.outline, palette);
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

/** Outlines of more contours than this go without the light line beneath, which would double their time. */
const HALO_CONTOURS = 150;

function drawOutline(
  context: CanvasRenderingContext2D,
  view: GeoView,
  map: LoadedMap,
  area: Contours,
  outline: NonNullable<Mark['outline']>,
  palette: Palette,
): void {
  const paths = [...area.group.keys()].map((contour) => contourPath(map, view, area, contour));
  if (paths.length <= HALO_CONTOURS) {
    // Keeps the outline readable over a dark border or a tone like its own.
    context.globalAlpha = 0.85;
    context.strokeStyle = palette.mapHalo;
    context.lineWidth = outline.width + 2;
    for (const path of paths) context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([...outline.dash]);
  context.strokeStyle = outline.colour;
  context.lineWidth = outline.width;
  for (const path of paths) context.stroke(path);
  context.setLineDash([]);
}
