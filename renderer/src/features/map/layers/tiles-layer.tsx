import { TileLayer } from 'react-leaflet';
import { ONLINE_TILES } from '@shared/contract/assets';
import { usePreferences } from '@/app/state/preferences';

/** The online layer below everything, only while the person has switched it on. */
export function TilesLayer() {
  const { onlineTiles, tileServer } = usePreferences((s) => s.preferences);
  if (!onlineTiles) return null;
  // The key: tiles of one server are not those of another.
  return (
    <TileLayer
      key={tileServer}
      url={ONLINE_TILES.template}
      maxNativeZoom={ONLINE_TILES.maxZoom}
      className="map-tiles"
    />
  );
}
