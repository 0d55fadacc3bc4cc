import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Change, PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { latestDone, stepsTo, walkHistory } from './walk-history';
import styles from './history.module.css';

/** Every change of the plan, newest first; any point can be gone back to, and forward again. */
export function HistoryView({ meta }: { readonly meta: PlanMeta }) {
  const t = useT();
  const format = useFormat();
  const codeText = useCodeText();
  const changes = useHistory(meta);
  const [busy, setBusy] = useState(false);
  if (changes?.length === 0) return <EmptyState title={t('plans.history.empty')} text={t('plans.history.emptyText')} />;
  function goTo(change: Change | null): void {
    setBusy(true);
    walkHistory(meta, stepsTo(changes ?? [], change?.seq ?? 0))
      .catch((error: unknown) => notifyFailure('plans.failed.history', error))
      .finally(() => setBusy(false));
  }
  const newest = latestDone(changes ?? []);
  return (
    <ol className={styles.list} data-testid="history" aria-busy={busy}>
      {changes
        ?.toSorted((a, b) => b.seq - a.seq)
        .map((change) => (
          <li
            key={change.seq}
            className={styles.change}
            data-state={change.state}
            data-now={change.seq === newest?.seq}
          >
            <span className={styles.time}>{format.dateTime(change.at)}</span>
            <span className={styles.what}>{codeText('change', change.label.code, change.label.params)}</span>
            <span className={styles.size}>
              {change.units > 0 && t('plans.history.units', { count: change.units })}
              {change.accounts > 0 && ` · ${t('plans.history.accounts', { count: change.accounts })}`}
            </span>
            {change.state !== 'done' && <span className={styles.mark}>{t(`plans.history.${change.state}`)}</span>}
            {change.seq === newest?.seq && <span className={styles.mark}>{t('plans.history.now')}</span>}
            {meta.state === 'planning' && change.state !== 'discarded' && change.seq !== newest?.seq && (
              <Button
                size="small"
                type="text"
                disabled={busy}
                onClick={() => goTo(change)}
                data-testid={`history-to-${change.seq}`}
              >
                {change.state === 'done' ? t('plans.history.backTo') : t('plans.history.forwardTo')}
              </Button>
            )}
          </li>
        ))}
      {meta.state === 'planning' && newest && (
        <li className={styles.change}>
          <span className={styles.time}>{format.dateTime(meta.createdAt)}</span>
          <span className={styles.what}>{t('plans.history.start')}</span>
          <Button size="small" type="text" disabled={busy} onClick={() => goTo(null)}>
            {t('plans.history.backTo')}
          </Button>
        </li>
      )}
    </ol>
  );
}

function useHistory(meta: PlanMeta): readonly Change[] | null {
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const { id, revision } = meta;
  useEffect(() => {
    let stale = false;
    api('plan.history', { planId: id }).then(
      (list) => !stale && setChanges(list),
      (error: unknown) => !stale && notifyFailure('plans.failed.history', error),
    );
    return () => {
      stale = true;
    };
    // Each edit, undo and redo makes another revision.
  }, [id, revision]);
  return changes;
}
