import type L from 'leaflet';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import { traceShape } from '@shared/geo/trace';
import { useSelection } from '@/app/state/selection';
import { type Scene, useScene } from '../scene/scene';
import { unitsOf } from '../scene/units-of';
import { useMapState } from '../state/map-state';
import { unitAt } from '../tools/selecting';
import { DrawnCanvas } from './drawn-canvas';
import { PANES } from './panes';
import { areaOf, pathOf } from './unit-area';

/** Outlines what the mouse, the keyboard, the table or the legend points at; follows the stores without React. */
export function HoverLayer() {
  const leaflet = useMap();
  const scene = useScene();
  const canvas = useRef<DrawnCanvas | null>(null);
  const latest = useRef(scene);
  useLayoutEffect(() => {
    latest.current = scene;
    canvas.current?.redrawLate();
  }, [scene]);
  useEffect(() => {
    const layer = new DrawnCanvas(leaflet, 'hover', PANES.hover, (context, view) =>
      draw(context, view, latest.current),
    );
    canvas.current = layer;
    const stops = [
      useSelection.subscribe((now, before) => {
        if (now.hoveredUnit !== before.hoveredUnit || now.hoveredTerritory !== before.hoveredTerritory) layer.redraw();
      }),
      useMapState.subscribe((now, before) => {
        if (now.cursor !== before.cursor || now.pointedOut !== before.pointedOut) layer.redraw();
      }),
      followMouse(leaflet, () => latest.current),
    ];
    return () => {
      for (const stop of stops) stop();
      layer.remove();
    };
  }, [leaflet]);
  return null;
}

function followMouse(leaflet: L.Map, scene: () => Scene): () => void {
  const { hover, hoverTerritory } = useSelection.getState();
  const over = (unit: number): void => {
    const territory = unit < 0 ? -1 : scene().shown.snapshot.unitTerritory[unit];
    hover(unit < 0 ? null : unit);
    hoverTerritory(territory < 0 ? null : territory);
  };
  const handlers: L.LeafletEventHandlerFnMap = {
    // While a button is down the map is being dragged or an outline drawn.
    mousemove: ({ latlng, originalEvent }) => over(originalEvent.buttons === 0 ? unitAt(scene(), latlng) : -1),
    mouseout: () => over(-1),
    movestart: () => over(-1),
  };
  leaflet.on(handlers);
  return () => {
    leaflet.off(handlers);
    over(-1);
  };
}

function draw(context: CanvasRenderingContext2D, view: GeoView, { map, shown, palette }: Scene): boolean {
  const { hoveredUnit, hoveredTerritory } = useSelection.getState();
  const { cursor, pointedOut } = useMapState.getState();
  context.lineJoin = 'round';
  if (pointedOut) {
    stroke(context, pathOf(map, view, areaOf(map, pointedOut)), palette.text, 2, palette.mapHalo);
  } else if (hoveredTerritory !== null) {
    const units = unitsOf(shown.snapshot.unitTerritory, hoveredTerritory);
    stroke(context, pathOf(map, view, areaOf(map, units)), palette.mapTerritoryBorder, 2.5, null);
  }
  if (hoveredUnit !== null) stroke(context, unitPath(map, view, hoveredUnit), palette.text, 1.5, palette.mapHalo);
  if (cursor !== null) stroke(context, unitPath(map, view, cursor), palette.text, 3, palette.mapHalo);
  return pointedOut !== null || hoveredTerritory !== null || hoveredUnit !== null || cursor !== null;
}

function unitPath(map: Scene['map'], view: GeoView, unit: number): Path2D {
  const path = new Path2D();
  if (map.unitShape[unit] >= 0) traceShape(path, map.geometry, view, map.geometry.shapes, map.unitShape[unit]);
  return path;
}

function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colour: string,
  width: number,
  halo: string | null,
): void {
  if (halo !== null) {
    context.globalAlpha = 0.8;
    context.strokeStyle = halo;
    context.lineWidth = width + 2;
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}
