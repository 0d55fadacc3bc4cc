import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Change, PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { HistoryRow } from './history-row';
import { latestDone, stepsTo, walkHistory } from './walk-history';
import styles from './history.module.css';

/** Every change of the plan, newest first; any point can be gone back to, and forward again. */
export function HistoryView({ meta }: { readonly meta: PlanMeta }) {
  const t = useT();
  const format = useFormat();
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
  const editable = meta.state === 'planning';
  return (
    <ol className={styles.list} data-testid="history" aria-busy={busy}>
      {changes
        ?.toSorted((a, b) => b.seq - a.seq)
        .map((change) => (
          <HistoryRow
            key={change.seq}
            change={change}
            now={change.seq === newest?.seq}
            busy={busy}
            onGoTo={editable ? () => goTo(change) : null}
          />
        ))}
      {editable && newest && (
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
