import 'leaflet/dist/leaflet.css';
import './leaflet-theme.css';
import type L from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { mapPictureShown } from '@/app/state/map-picture';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useMedia } from '@/ui/use-media';
import { TilesLayer } from './layers/tiles-layer';
import { MapLayers } from './map-layers';
import styles from './map-view.module.css';
import { ContextMenu } from './overlays/context-menu';
import { HoverCard } from './overlays/hover-card';
import { MapLegend } from './overlays/legend';
import { ScaleAndSources } from './overlays/scale-and-sources';
import { SpokenCursor } from './overlays/spoken-cursor';
import { MapToolbar } from './overlays/toolbar';
import { SceneContext } from './scene/scene';
import { usePainter } from './scene/use-painter';
import { useSceneValue } from './scene/use-scene-value';

/** The map of the opened workspace; fills its parent. */
export function MapView() {
  const info = usePart((o) => o.info);
  const field = usePart((o) => o.field);
  const { basemap } = info;
  const t = useT();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [leaflet, setLeaflet] = useState<L.Map | null>(null);
  const { painter, loaded, failure } = usePainter(basemap, field);
  const scene = useSceneValue(loaded);
  useEffect(() => {
    if (failure !== null) mapPictureShown();
  }, [failure]);
  const centre = useMemo((): [number, number] => [basemap.center[1], basemap.center[0]], [basemap]);
  return (
    <section className={styles.map} aria-label={t('map.title')} data-testid="map-view">
      <MapContainer
        key={`${info.fileName} ${basemap.id}`}
        ref={setLeaflet}
        className={styles.canvas}
        center={centre}
        zoom={basemap.zoom}
        minZoom={2}
        maxZoom={12}
        zoomSnap={0.25}
        zoomDelta={0.5}
        wheelPxPerZoomLevel={120}
        wheelDebounceTime={20}
        doubleClickZoom={false}
        boxZoom={false}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!still}
        fadeAnimation={!still}
        inertia={!still}
      >
        <TilesLayer />
        {scene && painter && (
          <SceneContext.Provider value={scene}>
            <MapLayers painter={painter} />
          </SceneContext.Provider>
        )}
      </MapContainer>
      {leaflet && <ScaleAndSources leaflet={leaflet} />}
      {leaflet && scene && (
        <SceneContext.Provider value={scene}>
          <MapToolbar />
          <MapLegend />
          <ContextMenu />
          <HoverCard leaflet={leaflet} />
          <SpokenCursor />
        </SceneContext.Provider>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {t('map.failed', { reason: failure })}
        </p>
      )}
      {!scene && failure === null && <p className={styles.loading}>{t('map.loading')}</p>}
    </section>
  );
}
