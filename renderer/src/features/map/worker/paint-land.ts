import { type Contours, contours } from '@shared/geo/contours';
import { boxInView, type GeoView } from '@shared/geo/geo-view';
import { traceArc, traceContours } from '@shared/geo/trace';
import type { Palette } from '@/ui/tokens';
import type { LoadedBasemap } from './load-basemap';
import type { Canvas2d } from './paint';

/** The quiet ground: countries around, and the basemap's own area. */
export interface Land {
  readonly basemap: LoadedBasemap;
  readonly around: Contours;
  readonly own: Contours;
  readonly countryBorders: Int32Array;
}

export function prepareLand(basemap: LoadedBasemap): Land {
  const { geometry, covered } = basemap.backdrop;
  const drawn = Int32Array.from(covered, (c) => (c === 1 ? -1 : 0));
  const countryBorders: number[] = [];
  for (let a = 0; a + 1 < geometry.claims.start.length; a++) {
    const claims = geometry.claims.shape.subarray(geometry.claims.start[a], geometry.claims.start[a + 1]);
    if (claims.length > 1 && claims.every((s) => covered[s] === 0)) countryBorders.push(a);
  }
  return {
    basemap,
    around: contours(geometry, drawn, 1),
    own: contours(basemap.geometry, new Int32Array(basemap.geometry.shapes.code.length), 1),
    countryBorders: Int32Array.from(countryBorders),
  };
}

export function paintLand(context: Canvas2d, land: Land, palette: Palette, view: GeoView): void {
  const { backdrop, geometry } = land.basemap;
  const ground = new Path2D();
  traceContours(ground, backdrop.geometry, view, land.around, null);
  context.globalAlpha = 1;
  context.fillStyle = palette.mapLand;
  context.fill(ground, 'evenodd');
  const own = new Path2D();
  traceContours(own, geometry, view, land.own, null);
  context.fill(own, 'evenodd');
  context.strokeStyle = palette.mapBorder;
  context.lineWidth = 1;
  context.globalAlpha = 0.18;
  context.stroke(ground);
  context.globalAlpha = 0.4;
  const borders = new Path2D();
  for (const arc of land.countryBorders) {
    if (boxInView(view, backdrop.geometry.arcBox, 4 * arc)) traceArc(borders, backdrop.geometry, view, arc, false);
  }
  context.stroke(borders);
}
