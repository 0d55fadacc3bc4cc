import type L from 'leaflet';

/** Maps that show the same place; what one does the others do. */
const together = new Set<L.Map>();
/** Where they were last, for one that joins and for the next visit. */
let last: { readonly of: string; readonly lat: number; readonly lng: number; readonly zoom: number } | null = null;
let leader: L.Map | null = null;
let frame = 0;

/**
 * Lets a map pan and zoom with the others, at most once a frame. @param place what the maps are of; another place begins anew
 * @returns takes it out again
 */
export function syncMap(map: L.Map, place: string): () => void {
  together.add(map);
  if (last?.of === place) map.setView([last.lat, last.lng], last.zoom, { animate: false });
  const follow = (): void => {
    // The others answer with moves of their own, which nobody has to follow.
    if (leader !== null && leader !== map) return;
    leader = map;
    const { lat, lng } = map.getCenter();
    last = { of: place, lat, lng, zoom: map.getZoom() };
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (last) for (const other of together) if (other !== leader) align(other, last);
      leader = null;
    });
  };
  map.on('move zoom', follow);
  return () => {
    map.off('move zoom', follow);
    together.delete(map);
    if (leader === map) leader = null;
  };
}

/** Whether a place has been looked at before, so that it needs no fitting. */
export function hasView(place: string): boolean {
  return last?.of === place;
}

function align(map: L.Map, { lat, lng, zoom }: { lat: number; lng: number; zoom: number }): void {
  map.setView([lat, lng], zoom, { animate: false });
}
