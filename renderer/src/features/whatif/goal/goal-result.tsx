import { Progress } from 'antd';
import { type ReactNode, useEffect } from 'react';
import type { GoalReport } from '@shared/contract/goal';
import { disruption } from '@shared/metrics/disruption';
import { MapSlot } from '@/app/map-host/map-slot';
import { outcomeOf } from '@/app/state/outcomes';
import { useStale } from '@/app/state/searched';
import { useOpened } from '@/app/state/session';
import { useTrial } from '@/app/state/trial';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import styles from './goal.module.css';
import { GoalFigures } from './goal-figures';
import { useGoal } from './goal-state';
import { GoalTries } from './goal-tries';
import { OutOfReach } from './out-of-reach';
import { openGoal } from './open-goal';

/** The search while it goes on; then the plan it found, or why there is none. */
export function GoalResult(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { taskId, progress, report } = useGoal();
  const stale = useStale(report);
  useFoundOnMap(stale ? null : report);
  if (taskId !== null) {
    const share = progress.total > 0 ? progress.done / progress.total : 0;
    return (
      <div className={styles.results} aria-busy="true">
        <h2>{t('whatif.goal.running')}</h2>
        <Progress percent={Math.round(share * 100)} size="small" />
      </div>
    );
  }
  if (!report) {
    return (
      <div className={styles.results}>
        <EmptyState title={t('whatif.goal.empty')} text={t('whatif.goal.emptyText')} testId="goal-empty" />
      </div>
    );
  }
  const { found, reached, goal } = report;
  const { figures } = found;
  return (
    <div className={styles.results} data-testid="goal-result" data-reached={reached}>
      {stale && <p role="alert">{t('optimise.stale', { plan: report.plan.name })}</p>}
      {report.stopped && <p className={styles.hint}>{t('optimise.wasStopped')}</p>}
      {reached ? (
        <p className={styles.answer} data-testid="goal-answer">
          {found.movedUnits === 0
            ? t('whatif.goal.already', { band: format.percent(goal.band, 1) })
            : t('whatif.goal.reached', {
                band: format.percent(goal.band, 1),
                units: found.movedUnits,
                accounts: format.integer(figures.movedAccounts),
                share: format.percent(figures.movedShare, 1),
                reference: report.reference.name,
              })}
        </p>
      ) : (
        <OutOfReach report={report} />
      )}
      <div className={styles.columns}>
        <GoalFigures report={report} />
        <GoalTries report={report} />
      </div>
      <div className={styles.keep}>
        <Button
          look="primary"
          disabled={stale || found.movedUnits === 0}
          onClick={() => void openGoal(report)}
          data-testid="goal-open"
        >
          {t(reached ? 'whatif.goal.open' : 'whatif.goal.openNearest')}
        </Button>
      </div>
      <section className={styles.map} aria-label={t('optimise.map')}>
        <MapSlot />
      </section>
    </div>
  );
}

function useFoundOnMap(report: GoalReport | null): void {
  const { field, index, plan, settings } = useOpened();
  useEffect(() => {
    if (!report) return;
    const next = outcomeOf(field, index, plan, report.found.patch);
    if (!next.ok) return;
    const { snapshot, evaluation } = next.value;
    const { changedAccounts } = disruption(field, plan.evaluation.ownership, evaluation.ownership, settings.disruption);
    useTrial.getState().show({ snapshot, evaluation, moved: changedAccounts });
    return () => useTrial.getState().show(null);
  }, [field, index, plan, settings, report]);
}
