import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { withdrawAccount } from '@/app/state/withdraw-account';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { Section } from '@/ui/section';
import styles from './duplicates.module.css';
import { undoMerges } from './merge-pair';

/** What was merged and what was added by hand, each with the way back, also after a restart. */
export function HistoryDrawer({ onClose }: { onClose(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field } = useOpened();
  const [merges, setMerges] = useState<CallOutput<'duplicates.merges'> | null>(null);
  const [made, setMade] = useState<CallOutput<'lookUp.made'>>([]);
  useEffect(() => {
    Promise.all([api('duplicates.merges', {}), api('lookUp.made', {})]).then(
      ([past, added]) => {
        setMerges(past);
        setMade(added);
      },
      (error: unknown) => notifyFailure('duplicates.failed.read', error),
    );
  }, [field.revision]);
  return (
    <Drawer open title={t('duplicates.history.title')} size={460} onClose={onClose} data-testid="merge-history">
      <Section title={t('duplicates.history.merges')}>
        {merges?.length === 0 && <p className={styles.quiet}>{t('duplicates.history.empty')}</p>}
        <ul className={styles.past}>
          {merges?.map(({ id, at, survivor, merged, reason, undoneAt }) => (
            <li key={id} data-undone={undoneAt !== null || undefined}>
              <span>
                {t('duplicates.history.line', { merged: merged.name, survivor: survivor.name })}
                <span className={styles.quiet}>
                  {[
                    format.dateTime(at),
                    `${merged.code} → ${survivor.code}`,
                    reason,
                    undoneAt === null ? '' : t('duplicates.history.undone', { at: format.dateTime(undoneAt) }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              {undoneAt === null && (
                <Button size="small" onClick={() => void undoMerges([id])} data-testid={`undo-merge-${id}`}>
                  {t('duplicates.undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('duplicates.history.made')}>
        {made.length === 0 && <p className={styles.quiet}>{t('duplicates.history.emptyMade')}</p>}
        <ul className={styles.past}>
          {made.map(({ code, name, at, withdrawnAt }) => (
            <li key={code} data-undone={withdrawnAt !== null || undefined}>
              <span>
                {name}
                <span className={styles.quiet}>
                  {[
                    format.dateTime(at),
                    code,
                    withdrawnAt === null ? '' : t('duplicates.history.withdrawn', { at: format.dateTime(withdrawnAt) }),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </span>
              {withdrawnAt === null && (
                <Button size="small" onClick={() => void withdrawAccount(code, name)}>
                  {t('duplicates.history.withdraw')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </Drawer>
  );
}
