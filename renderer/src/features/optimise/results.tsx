import type { ReactNode } from 'react';
import { MapSlot } from '@/app/map-host/map-slot';
import { useStale } from '@/app/state/searched';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Curve } from './curve';
import { KeepButtons } from './keep-buttons';
import { useOptimise } from './optimise-state';
import { useOnMap } from './on-map';
import parts from './parts.module.css';
import styles from './results.module.css';
import { VariantRemarks } from './variant-remarks';
import { VariantTable } from './variant-table';

/** The run while it goes on; then its candidates, with the one looked at on the map. */
export function Results(): ReactNode {
  const t = useT();
  const { taskId, report, shown } = useOptimise();
  const stale = useStale(report);
  const variant = report?.variants.at(shown);
  useOnMap(stale ? undefined : variant?.patch);
  const found = taskId === null && report && variant ? { report, variant } : null;
  return (
    <div className={styles.results} aria-busy={taskId !== null} data-testid={found ? 'optimise-results' : undefined}>
      <div className={styles.candidates}>
        {found ? (
          <>
            {stale && <p role="alert">{t('optimise.stale', { plan: found.report.plan.name })}</p>}
            <VariantTable report={found.report} />
            <KeepButtons {...found} stale={stale} />
          </>
        ) : (
          <Before />
        )}
        <section className={parts.map} aria-label={t('optimise.map')}>
          <MapSlot />
        </section>
      </div>
      {found && <VariantRemarks {...found} />}
    </div>
  );
}

/** Before there is a result: what to do, or how far the search has come. */
function Before(): ReactNode {
  const t = useT();
  const { taskId, curve } = useOptimise();
  if (taskId === null) {
    return (
      <div>
        <EmptyState title={t('optimise.empty.title')} text={t('optimise.empty.text')} testId="optimise-empty" />
      </div>
    );
  }
  return (
    <>
      <h2>{t('optimise.running')}</h2>
      <Curve points={curve} />
    </>
  );
}
