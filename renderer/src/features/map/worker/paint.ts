import { boxInView, type GeoView, viewX, viewY } from '@shared/geo/geo-view';
import { worldSize } from '@shared/geo/mercator';
import { type Lines, traceArc, traceContours } from '@shared/geo/trace';
import { FILL_OPACITY, type Palette } from '@/ui/tokens';
import type { BorderSets } from './border-sets';
import type { LoadedBasemap } from './load-basemap';
import { type Land, paintLand } from './paint-land';
import type { StyledUnits } from './styled-units';

export type Canvas2d = OffscreenCanvasRenderingContext2D;

export interface Picture {
  readonly basemap: LoadedBasemap;
  readonly borders: BorderSets;
  readonly land: Land;
  readonly styled: StyledUnits;
  readonly palette: Palette;
  readonly tiles: boolean;
  /** Side of a middling unit in the unit square: decides when hairlines fade. */
  readonly unitSide: number;
}

/** The land, before anything is coloured. */
export function paintBelow(context: Canvas2d, picture: Picture, view: GeoView): void {
  if (!picture.tiles) paintLand(context, picture.land, picture.palette, deviceView(view));
}

/** Lines that do not depend on who owns what. */
export function paintAbove(context: Canvas2d, picture: Picture, view: GeoView): void {
  const device = deviceView(view);
  const { palette, basemap, borders } = picture;
  const { geometry } = basemap;
  const near = nearness(picture.unitSide * worldSize(view.zoom));
  const pen = (arcs: Int32Array, colour: string, width: number, alpha: number): void => {
    if (alpha <= 0) return;
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width * view.ratio;
    context.stroke(arcPath(geometry, device, geometry.arcBox, arcs));
  };
  pen(borders.outside, palette.mapBorder, 0.6, 0.25 * near);
  pen(borders.unit, palette.mapTerritoryBorder, 0.7, 0.3 * near);
  pen(borders.coast, palette.mapBorder, 0.7, 0.8);
  pen(borders.parent, palette.mapParentBorder, 0.9, 0.65);
  context.setLineDash([6 * view.ratio, 3 * view.ratio]);
  pen(geometry.lines, palette.mapParentBorder, 1.4, 1);
  context.setLineDash([]);
}

export function paintFills(context: Canvas2d, picture: Picture, view: GeoView): void {
  const device = deviceView(view);
  const { styled, basemap } = picture;
  context.globalAlpha = FILL_OPACITY;
  for (const [group, colour] of styled.colours.entries()) {
    const path = new Path2D();
    traceContours(path, basemap.geometry, device, styled.fills, group);
    context.fillStyle = colour;
    context.fill(path, 'evenodd');
  }
}

export function paintTerritoryBorders(context: Canvas2d, picture: Picture, view: GeoView): void {
  const device = deviceView(view);
  const { palette, basemap, styled } = picture;
  const { arcBox } = basemap.geometry;
  context.strokeStyle = palette.mapTerritoryBorder;
  context.globalAlpha = 0.5;
  context.lineWidth = 0.8 * view.ratio;
  context.stroke(arcPath(basemap.geometry, device, arcBox, styled.territoryCoasts));
  context.globalAlpha = 0.9;
  context.lineWidth = 1.5 * view.ratio;
  // Mitred and arc by arc: half the time of one long path with round joins (measured), as wide lines become areas.
  context.lineJoin = 'miter';
  context.miterLimit = 2;
  for (const arc of styled.territoryBorders) {
    if (boxInView(device, arcBox, 4 * arc, 4)) context.stroke(arcPath(basemap.geometry, device, arcBox, [arc]));
  }
  paintSeaLines(context, picture, device);
}

/** The same view in device pixels, so that line widths and simplification follow the screen's density. */
function deviceView(view: GeoView): GeoView {
  const { ratio } = view;
  return {
    zoom: view.zoom + Math.log2(ratio),
    left: view.left * ratio,
    top: view.top * ratio,
    width: Math.round(view.width * ratio),
    height: Math.round(view.height * ratio),
    ratio: 1,
  };
}

/** 0 where units are a few pixels wide and their lines would grey the map, 1 where each is easily made out. */
function nearness(unitPixels: number): number {
  return Math.max(0, Math.min(1, (unitPixels - 5) / 20));
}

function arcPath(source: Lines, view: GeoView, box: Float64Array, arcs: Iterable<number>): Path2D {
  const path = new Path2D();
  for (const arc of arcs) if (boxInView(view, box, 4 * arc, 4)) traceArc(path, source, view, arc, false);
  return path;
}

function paintSeaLines(context: Canvas2d, picture: Picture, view: GeoView): void {
  const { seaLines } = picture.basemap;
  context.globalAlpha = 0.9;
  context.strokeStyle = picture.palette.mapTerritoryBorder;
  context.lineWidth = 1;
  context.setLineDash([2, 3]);
  context.beginPath();
  for (const k of picture.styled.seaLines) {
    context.moveTo(viewX(view, seaLines[4 * k]), viewY(view, seaLines[4 * k + 1]));
    context.lineTo(viewX(view, seaLines[4 * k + 2]), viewY(view, seaLines[4 * k + 3]));
  }
  context.stroke();
  context.setLineDash([]);
}
