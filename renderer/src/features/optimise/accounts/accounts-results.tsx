import { Button } from 'antd';
import type { ReactNode } from 'react';
import { remarkSentence } from '@shared/wording/optimise-remark';
import { MapSlot } from '@/app/map-host/map-slot';
import { usePreferences } from '@/app/state/preferences';
import { useStale } from '@/app/state/searched';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Curve } from '../curve';
import { useOnMap } from '../on-map';
import styles from './accounts.module.css';
import parts from '../parts.module.css';
import { useAccounts } from './accounts-state';
import { FigureTable } from './figure-table';
import { openAccounts } from './keep';
import { RepTable } from './rep-table';

/** The run while it goes on; then its figures, every rep, and the plan that would be on the map. */
export function AccountsResults(): ReactNode {
  const t = useT();
  const format = useFormat();
  const locale = usePreferences((s) => s.preferences.locale);
  const { taskId, curve, report } = useAccounts();
  const stale = useStale(report);
  useOnMap(stale ? undefined : report?.patch);
  if (taskId !== null) {
    return (
      <div className={styles.stacked} aria-busy="true">
        <h2>{t('optimise.running')}</h2>
        <Curve points={curve} texts="optimiseAccounts.curve" />
      </div>
    );
  }
  if (!report) {
    return (
      <div className={styles.stacked}>
        <EmptyState
          title={t('optimiseAccounts.empty.title')}
          text={t('optimiseAccounts.empty.text')}
          testId="accounts-empty"
        />
      </div>
    );
  }
  const { limit, bound, cost } = report;
  const size = format.integer(limit.kind === 'steps' ? limit.steps : limit.seconds);
  const none = report.patch.decisions.length === 0;
  const above = format.percent(bound > 0 ? Math.max(0, cost / bound - 1) : 0, 2);
  return (
    <div className={styles.byAccount} data-testid="accounts-results">
      <div className={styles.told}>
        {stale && <p role="alert">{t('optimise.stale', { plan: report.plan.name })}</p>}
        <FigureTable report={report} />
        <div className={parts.keep}>
          <Button
            type="primary"
            disabled={stale || none}
            onClick={() => void openAccounts(report)}
            data-testid="accounts-open"
          >
            {t('optimiseAccounts.open')}
          </Button>
          {none && <span className={parts.muted}>{t('optimiseAccounts.nothing')}</span>}
        </div>
        {report.remarks.map((remark) => (
          <p key={remark.code} className={parts.remark}>
            {remarkSentence(remark, locale)}
          </p>
        ))}
        <p className={parts.muted}>
          {report.stopped && `${t('optimise.wasStopped')} `}
          {t(limit.kind === 'steps' ? 'optimise.repeatable' : 'optimise.timed', { seed: report.seed, size })}{' '}
          {t('optimiseAccounts.bound', { above })}
        </p>
        <RepTable report={report} />
      </div>
      <section className={styles.map} aria-label={t('optimise.map')}>
        <MapSlot />
      </section>
    </div>
  );
}
