import { Button } from 'antd';
import type { ReactNode } from 'react';
import { remarkSentence } from '@shared/wording/optimise-remark';
import { MapSlot } from '@/app/map-host/map-slot';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Bound } from './bound';
import { Curve } from './curve';
import { Front } from './front';
import { improve, openAsPlan } from './keep';
import { ObjectiveLines } from './objective-lines';
import { useOptimise } from './optimise-state';
import { useOnMap } from './on-map';
import styles from './optimise.module.css';
import { Summary } from './summary';
import { VariantTable } from './variant-table';

/** The run while it goes on; then its candidates, with the one looked at on the map. */
export function Results(): ReactNode {
  const t = useT();
  const format = useFormat();
  const locale = usePreferences((s) => s.preferences.locale);
  const { plan } = useOpened();
  const { taskId, curve, report, shown } = useOptimise();
  const stale = report !== null && (report.plan.id !== plan.meta.id || report.plan.revision !== plan.meta.revision);
  const variant = report?.variants.at(shown);
  useOnMap(stale ? undefined : variant?.patch);
  if (taskId !== null) {
    return (
      <div className={styles.results} aria-busy="true">
        <h2>{t('optimise.running')}</h2>
        <Curve points={curve} />
      </div>
    );
  }
  if (!report || !variant) {
    return (
      <div className={styles.results}>
        <EmptyState title={t('optimise.empty.title')} text={t('optimise.empty.text')} testId="optimise-empty" />
      </div>
    );
  }
  const { limit } = report;
  const size = format.integer(limit.kind === 'steps' ? limit.steps : limit.seconds);
  return (
    <div className={styles.results} data-testid="optimise-results">
      {stale && <p role="alert">{t('optimise.stale', { plan: report.plan.name })}</p>}
      <div className={styles.over}>
        <VariantTable report={report} />
        <div className={styles.beside}>
          <Summary report={report} variant={variant} />
          <Front report={report} />
          <p className={styles.muted}>
            {report.stopped && `${t('optimise.wasStopped')} `}
            {t(limit.kind === 'steps' ? 'optimise.repeatable' : 'optimise.timed', { seed: report.seed, size })}
          </p>
          {[...report.reasons, ...variant.notices].map((remark, i) => (
            <p key={i} className={styles.remark}>
              {remarkSentence(remark, locale)}
            </p>
          ))}
          <ObjectiveLines variant={variant} />
        </div>
      </div>
      <div className={styles.keep}>
        <Button
          type="primary"
          disabled={stale || variant.movedUnits === 0}
          onClick={() => void openAsPlan(report, variant)}
          data-testid="optimise-open"
        >
          {t('optimise.open')}
        </Button>
        <Button
          disabled={stale || variant.movedUnits === 0 || plan.meta.state !== 'planning'}
          onClick={() => void improve(variant)}
          data-testid="optimise-improve"
        >
          {t('optimise.improve')}
        </Button>
        <Bound key={variant.kind} report={report} variant={variant} />
      </div>
      <section className={styles.map} aria-label={t('optimise.map')}>
        <MapSlot />
      </section>
    </div>
  );
}
