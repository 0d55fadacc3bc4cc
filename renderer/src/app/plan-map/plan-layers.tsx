import type L from 'leaflet';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { mainUnits } from '@shared/geo/main-units';
import { DrawnCanvas } from '@/features/map/layers/drawn-canvas';
import { PaddedCanvas } from '@/features/map/layers/padded-canvas';
import { PANES } from '@/features/map/layers/panes';
import { boundsOfUnits } from '@/features/map/scene/fit';
import { usePalette } from '@/ui/use-palette';
import { useOpened } from '../state/session';
import { differenceFill, territoryFill } from './difference-style';
import { drawPlanMarks } from './draw-marks';
import type { ReadyPainter } from './painter-pool';
import type { PlanMapProps } from './plan-map';
import { hasView, syncMap } from './sync-maps';
import { usePlanLabels } from './use-plan-labels';

/** Units as the painter paints them, and above them hatches, signs and names. */
export function PlanLayers({ ready, ...props }: PlanMapProps & { readonly ready: ReadyPainter }): ReactNode {
  usePaintedUnits(ready, props);
  useMarks(ready, props);
  useSharedView(ready);
  useFocus(ready, props.focus);
  usePointer(ready, props);
  return null;
}

function usePaintedUnits(
  { painter }: ReadyPainter,
  { snapshot, tones, differences, tinted = false }: PlanMapProps,
): void {
  const map = useMap();
  const palette = usePalette();
  const canvas = useRef<PaddedCanvas | null>(null);
  useEffect(() => {
    const layer = new PaddedCanvas(map, 'units', PANES.units);
    const screen = layer.element.getContext('bitmaprenderer');
    const container = map.getContainer();
    let drawn = 0;
    layer.onStale = () => painter.paint(layer.wanted());
    painter.showOn(({ view, bitmap }) => {
      screen?.transferFromImageBitmap(bitmap);
      layer.place(view);
      container.dataset.mapDrawn = String(++drawn);
    });
    canvas.current = layer;
    return () => {
      painter.showOn(null);
      layer.remove();
      canvas.current = null;
    };
  }, [map, painter]);
  useEffect(() => {
    const { unitTerritory, territories } = snapshot;
    const filled =
      differences && !tinted ? differenceFill(differences, palette) : territoryFill(unitTerritory, tones, palette);
    const style = { ...filled, unitTerritory, territoryCount: territories.length };
    painter.restyle({ kind: 'style', style, palette, tiles: false });
    canvas.current?.onStale();
  }, [painter, snapshot, tones, differences, tinted, palette]);
}

function useMarks({ loaded }: ReadyPainter, { snapshot, differences, hovered }: PlanMapProps): void {
  const map = useMap();
  const palette = usePalette();
  const labels = usePlanLabels(loaded, snapshot);
  const { units } = useOpened().field;
  const canvas = useRef<DrawnCanvas | null>(null);
  useEffect(() => {
    canvas.current = new DrawnCanvas(map, 'marks', PANES.marks, () => false);
    return () => canvas.current?.remove();
  }, [map]);
  useEffect(() => {
    canvas.current?.drawWith((context, view) => {
      drawPlanMarks(context, view, { loaded, differences, hovered, labels, lng: units.lng, lat: units.lat, palette });
      return true;
    });
  }, [loaded, differences, hovered, labels, units, palette]);
}

/** Fits the field the first time; from then on all maps are where one of them is. */
function useSharedView({ loaded }: ReadyPainter): void {
  const map = useMap();
  const { info, field } = useOpened();
  const { fileName } = info;
  const { adjacency } = field.units;
  useEffect(() => {
    if (!hasView(fileName)) {
      const bounds = boundsOfUnits(loaded.units.box, mainUnits(adjacency));
      if (bounds) map.fitBounds(bounds, { animate: false, padding: [6, 6] });
    }
    return syncMap(map, fileName);
  }, [map, loaded, adjacency, fileName]);
  useEffect(() => {
    const watcher = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: true }));
    watcher.observe(map.getContainer());
    return () => watcher.disconnect();
  }, [map]);
}

/** Shows what is pointed out, once it is something else than before; where one looks then is one's own affair. */
function useFocus({ loaded }: ReadyPainter, focus: readonly number[] = []): void {
  const map = useMap();
  const { adjacency } = useOpened().field.units;
  const before = useRef('');
  const key = focus.join();
  useEffect(() => {
    if (key === before.current) return;
    before.current = key;
    const bounds = boundsOfUnits(loaded.units.box, key === '' ? mainUnits(adjacency) : key.split(',').map(Number));
    if (bounds) map.fitBounds(bounds, { animate: false, padding: [24, 24], maxZoom: 8 });
  }, [map, loaded, adjacency, key]);
}

function usePointer({ loaded }: ReadyPainter, { onHover, onChoose }: PlanMapProps): void {
  const map = useMap();
  useEffect(() => {
    const at = ({ latlng }: { latlng: { lng: number; lat: number } }): number =>
      loaded.units.at(mercatorX(latlng.lng), mercatorY(latlng.lat));
    const handlers: L.LeafletEventHandlerFnMap = {
      mousemove: (event) => onHover(event.originalEvent.buttons === 0 ? at(event) : -1),
      mouseout: () => onHover(-1),
      click: (event) => onChoose(at(event)),
    };
    map.on(handlers);
    return () => {
      map.off(handlers);
    };
  }, [map, loaded, onHover, onChoose]);
}
