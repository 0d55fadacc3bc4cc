import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { mapPictureShown } from '@/app/state/map-picture';
import { usePreferences } from '@/app/state/preferences';
import type { Painter } from '../scene/painter';
import { useScene } from '../scene/scene';
import { PaddedCanvas } from './padded-canvas';
import { PANES } from './panes';

/** Shows what the painter paints; restyles it after every edit. */
export function UnitsLayer({ painter }: { readonly painter: Painter }) {
  const map = useMap();
  const { colouring, shown, palette } = useScene();
  const tiles = usePreferences((s) => s.preferences.onlineTiles);
  const canvas = useRef<PaddedCanvas | null>(null);
  useEffect(() => {
    const layer = new PaddedCanvas(map, 'units', PANES.units);
    const screen = layer.element.getContext('bitmaprenderer');
    const container = map.getContainer();
    let drawn = 0;
    layer.onStale = () => painter.paint(layer.wanted());
    painter.showOn(({ view, bitmap, milliseconds }) => {
      screen?.transferFromImageBitmap(bitmap);
      layer.place(view);
      container.dataset.mapDrawn = String(++drawn);
      mapPictureShown();
      performance.measure('map.paint', { start: performance.now() - milliseconds, duration: milliseconds });
    });
    canvas.current = layer;
    return () => {
      painter.showOn(null);
      layer.remove();
      canvas.current = null;
    };
  }, [map, painter]);
  useEffect(() => {
    const style = {
      fill: colouring.fill,
      colours: colouring.colours,
      unitTerritory: shown.snapshot.unitTerritory,
      territoryCount: shown.snapshot.territories.length,
    };
    painter.restyle({ kind: 'style', style, palette, tiles });
    canvas.current?.onStale();
  }, [painter, colouring, shown.snapshot, palette, tiles]);
  return null;
}
