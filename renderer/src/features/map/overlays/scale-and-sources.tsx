import type L from 'leaflet';
import { useEffect, useState } from 'react';
import type { Preferences } from '@shared/contract/app';
import { ONLINE_TILES } from '@shared/contract/assets';
import { readTileServer } from '@shared/contract/tile-server';
import type { BasemapInfo } from '@shared/contract/workspace';
import { usePreferences } from '@/app/state/preferences';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './scale-and-sources.module.css';
import { scaleBar } from './scale-bar';

interface Props {
  readonly leaflet: L.Map;
  readonly basemap: BasemapInfo;
}

/** Scale, where the borders come from, and what they are not: always in sight, as their licences ask: on one line, in full when it is clicked. */
export function ScaleAndSources({ leaflet, basemap }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const preferences = usePreferences((s) => s.preferences);
  const { locale, onlineTiles } = preferences;
  const english = locale === 'en';
  const sources = english ? basemap.attributionEn : basemap.attributionZh;
  const notice = english ? basemap.noticeEn : basemap.noticeZh;
  return (
    <footer className={styles.foot} aria-label={t('map.attribution')} data-testid="map-attribution">
      <Scale leaflet={leaflet} />
      <button
        type="button"
        className={styles.sources}
        title={open ? undefined : `${sources}\n${notice}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {onlineTiles && `${t('map.onlineTiles', { attribution: attributionOf(preferences) })} · `}
        {sources} · {notice}
      </button>
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
