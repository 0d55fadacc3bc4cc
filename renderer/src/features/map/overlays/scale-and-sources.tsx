import type L from 'leaflet';
import { useEffect, useState } from 'react';
import type { Preferences } from '@shared/contract/app';
import { ONLINE_TILES } from '@shared/contract/assets';
import { readTileServer } from '@shared/contract/tile-server';
import { MapSources } from '@/app/map-sources/map-sources';
import { usePreferences } from '@/app/state/preferences';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './scale-and-sources.module.css';
import { scaleBar } from './scale-bar';

interface Props {
  readonly leaflet: L.Map;
}

/** Scale and sources of all that is drawn, always in sight. */
export function ScaleAndSources({ leaflet }: Props) {
  const t = useT();
  const preferences = usePreferences((s) => s.preferences);
  const tiles = preferences.onlineTiles
    ? `${t('map.onlineTiles', { attribution: attributionOf(preferences) })} · `
    : '';
  return (
    <footer className={styles.foot} aria-label={t('map.attribution')} data-testid="map-attribution">
      <Scale leaflet={leaflet} />
      <MapSources className={styles.sources} first={tiles} />
    </footer>
  );
}

/** Of an own server what the person wrote, else its name. */
function attributionOf({ tileServer, tileAttribution }: Preferences): string {
  const own = readTileServer(tileServer);
  return own === null ? ONLINE_TILES.publicAttribution : tileAttribution || own.host;
}

function Scale({ leaflet }: { readonly leaflet: L.Map }) {
  const t = useT();
  const format = useFormat();
  const [bar, setBar] = useState(() => barOf(leaflet));
  useEffect(() => {
    const follow = (): void => setBar(barOf(leaflet));
    leaflet.on('zoomend moveend', follow);
    return () => {
      leaflet.off('zoomend moveend', follow);
    };
  }, [leaflet]);
  const kilometres = bar.metres >= 1000;
  const value = format.integer(kilometres ? bar.metres / 1000 : bar.metres);
  return (
    <span className={styles.scale} style={{ width: bar.pixels }}>
      {t(kilometres ? 'map.scale.km' : 'map.scale.m', { value })}
    </span>
  );
}

function barOf(leaflet: L.Map): { readonly metres: number; readonly pixels: number } {
  const { x, y } = leaflet.getSize();
  const left = leaflet.containerPointToLatLng([x / 2, y / 2]);
  const right = leaflet.containerPointToLatLng([x / 2 + 100, y / 2]);
  return scaleBar(leaflet.distance(left, right) / 100);
}
