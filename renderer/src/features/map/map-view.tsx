import 'leaflet/dist/leaflet.css';
import './leaflet-theme.css';
import { useMemo } from 'react';
import { MapContainer } from 'react-leaflet';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { AttributionControls } from './overlays/attribution-controls';
import { MapKeyboard } from './tools/map-keyboard';
import { HoverCard } from './overlays/hover-card';
import { HoverLayer } from './layers/hover-layer';
import { AccountsLayer } from './layers/accounts-layer';
import { LabelsLayer } from './layers/labels-layer';
import { MarksLayer } from './layers/marks-layer';
import { UnitsLayer } from './layers/units-layer';
import styles from './map-view.module.css';
import { ContextMenu } from './overlays/context-menu';
import { MapLegend } from './overlays/legend';
import { MapToolbar } from './overlays/toolbar';
import { SceneContext } from './scene/scene';
import { TilesLayer } from './layers/tiles-layer';
import { usePainter } from './scene/use-painter';
import { useSceneValue } from './scene/use-scene-value';
import { ToolHost } from './tools/tool-host';
import { ViewKeeper } from './scene/view-keeper';

/** The map of the opened workspace; fills its parent. */
export function MapView() {
  const { info, field } = useOpened();
  const t = useT();
  const { painter, loaded, failure } = usePainter(info.basemap, field);
  const scene = useSceneValue(loaded);
  const centre = useMemo((): [number, number] => [info.basemap.center[1], info.basemap.center[0]], [info.basemap]);
  return (
    <section className={styles.map} aria-label={t('map.title')} data-testid="map">
      <MapContainer
        key={`${info.fileName} ${info.basemap.id}`}
        className={styles.canvas}
        center={centre}
        zoom={info.basemap.zoom}
        minZoom={2}
        maxZoom={14}
        zoomSnap={0.25}
        zoomDelta={0.5}
        wheelPxPerZoomLevel={120}
        wheelDebounceTime={20}
        doubleClickZoom={false}
        boxZoom={false}
        zoomControl={false}
        attributionControl={false}
      >
        <TilesLayer />
        <AttributionControls basemap={info.basemap} />
        {scene && painter && (
          <SceneContext.Provider value={scene}>
            <ViewKeeper />
            <UnitsLayer painter={painter} />
            <MarksLayer />
            <AccountsLayer />
            <LabelsLayer />
            <HoverLayer />
            <ToolHost />
            <MapKeyboard />
            <HoverCard />
            <ContextMenu />
            <MapToolbar />
            <MapLegend />
          </SceneContext.Provider>
        )}
      </MapContainer>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {t('map.failed', { reason: failure })}
        </p>
      )}
      {!scene && failure === null && <p className={styles.loading}>{t('map.loading')}</p>}
    </section>
  );
}
