import { useState } from 'react';
import { BalancePanel } from '@/features/balance/balance-panel';
import { Inspector } from '@/features/inspector/inspector';
import { useT } from '@/i18n/use-t';
import { ErrorBoundary } from '@/ui/error-boundary';
import { notifyFailure } from '@/ui/notify';
import { SplitHandle } from '@/ui/split-handle';
import { MapSlot } from '../map-host/map-slot';
import { usePreferences } from '../state/preferences';
import { useView } from '../state/view';
import styles from './map-page.module.css';

const WIDTH = { min: 280, max: 560 };
const HEIGHT = { min: 120, max: 640 };

// Made once: the same element is not drawn again while a line is dragged.
const MAP = <MapSlot />;
const TABLE = <BalancePanel />;
const INSPECTOR = <Inspector />;

/** The map with the balance table below and the inspector at the right. */
export function MapPage() {
  const t = useT();
  const inspectorOpen = useView((s) => s.inspectorOpen);
  const tableOpen = useView((s) => s.tableOpen);
  const { inspectorWidth, tableHeight } = usePreferences((s) => s.preferences);
  const [width, setWidth] = useState(inspectorWidth);
  const [height, setHeight] = useState(Math.max(HEIGHT.min, tableHeight));
  return (
    <div className={styles.page}>
      <div className={styles.left}>
        <div className={styles.map} data-testid="map">
          {MAP}
        </div>
        {tableOpen && (
          <>
            <SplitHandle
              orientation="horizontal"
              {...HEIGHT}
              size={height}
              label={t('shell.resizeTable')}
              onSize={setHeight}
              onDone={(tableHeight) => remember({ tableHeight })}
              testId="resize-table"
            />
            <section className={styles.table} style={{ height }} aria-label={t('shell.table')}>
              <ErrorBoundary>{TABLE}</ErrorBoundary>
            </section>
          </>
        )}
      </div>
      {inspectorOpen && (
        <>
          <SplitHandle
            orientation="vertical"
            {...WIDTH}
            size={width}
            label={t('shell.resizeInspector')}
            onSize={setWidth}
            onDone={(inspectorWidth) => remember({ inspectorWidth })}
            testId="resize-inspector"
          />
          <aside className={styles.inspector} style={{ width }} aria-label={t('shell.inspector')}>
            <ErrorBoundary>{INSPECTOR}</ErrorBoundary>
          </aside>
        </>
      )}
    </div>
  );
}

function remember(change: { inspectorWidth?: number; tableHeight?: number }): void {
  usePreferences
    .getState()
    .change(change)
    .catch((error: unknown) => notifyFailure('shell.failed.preferences', error));
}
