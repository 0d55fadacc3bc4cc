import { TileLayer } from 'react-leaflet';
import { ONLINE_TILES } from '@shared/contract/assets';
import { usePreferences } from '@/app/state/preferences';

/** The online layer below everything, only while the person has switched it on. */
export function TilesLayer() {
  const on = usePreferences((s) => s.preferences.onlineTiles);
  if (!on) return null;
  return <TileLayer url={ONLINE_TILES.template} maxNativeZoom={ONLINE_TILES.maxZoom} className="map-tiles" />;
}
