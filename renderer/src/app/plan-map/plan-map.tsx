import 'leaflet/dist/leaflet.css';
import '@/features/map/leaflet-theme.css';
import type { ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { useT } from '@/i18n/use-t';
import { useOpened } from '../state/session';
import styles from './plan-map.module.css';
import { PlanLayers } from './plan-layers';
import { usePlanPainter } from './use-plan-painter';

export interface PlanMapProps {
  readonly snapshot: PlanSnapshot;
  /** Tone of each territory. */
  readonly tones: readonly number[];
  /** Index into UNIT_DIFFERENCES of each unit; null = coloured by territory. */
  readonly differences: Uint8Array | null;
  /** Filled by territory even where differences are marked. */
  readonly tinted?: boolean;
  /** Units to be brought into view whenever they are others; the whole field without. */
  readonly focus?: readonly number[];
  readonly label: string;
  /** Unit outlined, as it is pointed at on one of the maps; -1 = none. */
  readonly hovered: number;
  readonly onHover: (unit: number) => void;
  readonly onChoose: (unit: number) => void;
}

/** A plan on a map of its own that pans and zooms with all others on the screen. */
export function PlanMap(props: PlanMapProps): ReactNode {
  const t = useT();
  const { info } = useOpened();
  const { basemap } = info;
  const { ready, failure } = usePlanPainter();
  return (
    <section className={styles.map} aria-label={props.label} aria-busy={ready === null && failure === null}>
      <MapContainer
        className={styles.canvas}
        center={[basemap.center[1], basemap.center[0]]}
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
        zoomAnimation={false}
        fadeAnimation={false}
        inertia={false}
      >
        {ready && <PlanLayers {...props} ready={ready} />}
      </MapContainer>
      {failure !== null && (
        <p role="alert" className={styles.message}>
          {t('map.failed', { reason: failure })}
        </p>
      )}
      {!ready && failure === null && <p className={styles.message}>{t('map.loading')}</p>}
    </section>
  );
}
