import type L from 'leaflet';
import { boundsOfUnits } from './fit';

interface MapHandle {
  readonly leaflet: L.Map;
  readonly unitBox: Float64Array;
  /** Units that the view of the whole field is fitted to: a far-off islet must not shrink the rest. */
  readonly mainUnits: Iterable<number>;
}

/** The map on the screen, for actions that are called from anywhere; null while none is. */
export const mapHandle: { current: MapHandle | null } = { current: null };

/** Brings units into view; the whole field when none are named. */
export function zoomToUnits(units: Iterable<number> | null): void {
  const handle = mapHandle.current;
  if (!handle) return;
  const bounds = boundsOfUnits(handle.unitBox, units ?? handle.mainUnits);
  if (bounds) handle.leaflet.fitBounds(bounds, { padding: [32, 32], maxZoom: units === null ? undefined : 9 });
}

export function zoomBy(step: number): void {
  const leaflet = mapHandle.current?.leaflet;
  leaflet?.setZoom(leaflet.getZoom() + step);
}
