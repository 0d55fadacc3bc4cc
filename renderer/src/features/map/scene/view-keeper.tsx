import type { FitBoundsOptions } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { mainUnits } from '@shared/geo/main-units';
import { usePart } from '@/app/state/session';
import { boundsOfUnits } from './fit';
import { useMapState } from '../state/map-state';
import { mapHandle } from './map-handle';
import { useScene } from './scene';

/** Room left for what lies over the map: the toolbar above, sources below. */
const CLEAR = { paddingTopLeft: [16, 44], paddingBottomRight: [16, 36] } satisfies FitBoundsOptions;

interface KeptView {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** Where each workspace was left, for as long as the app runs. */
const kept = new Map<string, KeptView>();

/** Fits the field when a workspace opens, comes back to where one was left, and follows the size of the panel. */
export function ViewKeeper() {
  const leaflet = useMap();
  const { map, shown } = useScene();
  const { adjacency } = shown.field.units;
  const fileName = usePart((o) => o.info.fileName);
  useEffect(() => {
    const shownUnits = mainUnits(adjacency);
    mapHandle.current = { leaflet, unitBox: map.units.box, mainUnits: shownUnits };
    const before = kept.get(fileName);
    const main = boundsOfUnits(map.units.box, shownUnits);
    if (before) leaflet.setView([before.lat, before.lng], before.zoom, { animate: false });
    else if (main) leaflet.fitBounds(main, { animate: false, ...CLEAR });
    const keep = (): void => {
      const { lat, lng } = leaflet.getCenter();
      kept.set(fileName, { lat, lng, zoom: leaflet.getZoom() });
    };
    leaflet.on('moveend', keep);
    return () => {
      leaflet.off('moveend', keep);
      mapHandle.current = null;
    };
  }, [leaflet, map, adjacency, fileName]);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      leaflet.invalidateSize({ animate: false, pan: true });
      if (entry) useMapState.getState().setWidth(entry.contentRect.width);
    });
    watcher.observe(leaflet.getContainer());
    return () => watcher.disconnect();
  }, [leaflet]);
  return null;
}
