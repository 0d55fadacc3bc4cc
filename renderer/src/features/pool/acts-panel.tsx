import { type ReactNode, useEffect, useState } from 'react';
import type { ClaimEditRow } from '@shared/contract/pool';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { step } from './acts';
import styles from './pool.module.css';
import { useRepName } from './use-pool';

/** What was claimed, given back and taken back by hand, latest first, each to be undone. */
export function ActsPanel(): ReactNode {
  const t = useT();
  const format = useFormat();
  const nameOf = useRepName();
  const edits = useEdits();
  return (
    <section className={styles.acts} data-testid="pool-acts">
      <h3>{t('pool.acts.title')}</h3>
      {edits?.length === 0 && <p className={styles.muted}>{t('pool.acts.none')}</p>}
      <ul>
        {edits?.map((edit) => (
          <li key={edit.id} data-state={edit.state}>
            <b>
              {t(`pool.acts.kind.${edit.kind}`)}{' '}
              {edit.count > edit.accounts.length
                ? t('pool.acts.more', { names: format.list(edit.accounts), count: edit.count })
                : format.list(edit.accounts)}
            </b>
            <button
              type="button"
              className={styles.rowButton}
              data-testid={`act-${edit.state === 'done' ? 'undo' : 'redo'}`}
              onClick={() => void step(edit.id, edit.state === 'done' ? 'undo' : 'redo')}
            >
              {edit.state === 'done' ? t('pool.done.undo') : t('pool.acts.redo')}
            </button>
            <span className={styles.muted}>
              {[format.list(edit.reps.map(nameOf)), format.dateTime(edit.at), edit.reason].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useEdits(): readonly ClaimEditRow[] | null {
  const { info, plan } = useOpened();
  const [edits, setEdits] = useState<readonly ClaimEditRow[] | null>(null);
  useEffect(() => {
    let stale = false;
    api('pool.edits', {}).then(
      (list) => !stale && setEdits(list),
      (error: unknown) => notifyFailure('pool.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [info, plan]);
  return edits;
}
