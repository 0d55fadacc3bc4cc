import type L from 'leaflet';
import { boundsOfUnits } from './fit';

interface MapHandle {
  readonly leaflet: L.Map;
  readonly unitBox: Float64Array;
}

/** The map on the screen, for actions that are called from anywhere; null while none is. */
export const mapHandle: { current: MapHandle | null } = { current: null };

/** Brings units into view; all of them when none are named. */
export function zoomToUnits(units: Iterable<number> | null): void {
  const handle = mapHandle.current;
  if (!handle) return;
  const bounds = boundsOfUnits(handle.unitBox, units ?? Array(handle.unitBox.length / 4).keys());
  if (bounds) handle.leaflet.fitBounds(bounds, { padding: [32, 32], maxZoom: units === null ? undefined : 9 });
}

export function zoomBy(step: number): void {
  const leaflet = mapHandle.current?.leaflet;
  leaflet?.setZoom(leaflet.getZoom() + step);
}
