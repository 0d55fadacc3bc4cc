import { type Contours, contours } from '@shared/geo/contours';
import { boxInView, type GeoView } from '@shared/geo/geo-view';
import { worldSize } from '@shared/geo/mercator';
import { traceArc, traceContours } from '@shared/geo/trace';
import type { Palette } from '@/ui/tokens';
import type { LoadedBasemap } from './load-basemap';
import type { Canvas2d } from './paint';

/**
 * Width, in the unit square, of the land drawn along a border where the backdrop's coarse line and the basemap's fine one
 * part: some 10 km, or the sea would show between two countries.
 */
const SEAM = 10 / 40_075;

/** The quiet ground: countries around, and the basemap's own area. */
export interface Land {
  readonly basemap: LoadedBasemap;
  readonly around: Contours;
  readonly own: Contours;
  readonly countryBorders: Int32Array;
  /** Borders between a country the basemap draws and one it does not. */
  readonly seams: Int32Array;
}

export function prepareLand(basemap: LoadedBasemap): Land {
  const { geometry, covered } = basemap.backdrop;
  const drawn = Int32Array.from(covered, (c) => (c === 1 ? -1 : 0));
  const countryBorders: number[] = [];
  const seams: number[] = [];
  for (let a = 0; a + 1 < geometry.claims.start.length; a++) {
    const claims = geometry.claims.shape.subarray(geometry.claims.start[a], geometry.claims.start[a + 1]);
    if (claims.length < 2) continue;
    const drawnElsewhere = claims.reduce((count, s) => count + covered[s], 0);
    if (drawnElsewhere === 0) countryBorders.push(a);
    else if (drawnElsewhere < claims.length) seams.push(a);
  }
  return {
    basemap,
    around: contours(geometry, drawn, 1),
    own: contours(basemap.geometry, new Int32Array(basemap.geometry.shapes.code.length), 1),
    countryBorders: Int32Array.from(countryBorders),
    seams: Int32Array.from(seams),
  };
}

export function paintLand(context: Canvas2d, land: Land, palette: Palette, view: GeoView): void {
  const { backdrop, geometry } = land.basemap;
  const ground = new Path2D();
  traceContours(ground, backdrop.geometry, view, land.around, null);
  const own = new Path2D();
  traceContours(own, geometry, view, land.own, null);
  context.globalAlpha = 1;
  context.fillStyle = palette.mapLand;
  context.fill(ground, 'evenodd');
  context.strokeStyle = palette.mapLand;
  context.lineWidth = Math.max(1, SEAM * worldSize(view.zoom));
  context.stroke(borderPath(land, view, land.seams));
  context.fill(own, 'evenodd');
  context.strokeStyle = palette.mapBorder;
  context.lineWidth = 1;
  context.globalAlpha = 0.18;
  context.stroke(ground);
  context.globalAlpha = 0.4;
  context.stroke(borderPath(land, view, land.countryBorders));
}

function borderPath({ basemap }: Land, view: GeoView, arcs: Int32Array): Path2D {
  const { geometry } = basemap.backdrop;
  const path = new Path2D();
  for (const arc of arcs) if (boxInView(view, geometry.arcBox, 4 * arc)) traceArc(path, geometry, view, arc, false);
  return path;
}
