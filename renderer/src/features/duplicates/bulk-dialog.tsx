import { Input, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import styles from './duplicates.module.css';
import { shownScore } from './shown-score';
import { mergeMany } from './merge-pair';

/** Everything the bulk merge would do, before it does it. */
export function BulkDialog({ onClose }: { onClose(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const planId = useOpened().plan.meta.id;
  const [found, setFound] = useState<CallOutput<'duplicates.sure'> | null>(null);
  const [reason, setReason] = useState('');
  useEffect(() => {
    api('duplicates.sure', { planId }).then(setFound, (error: unknown) =>
      notifyFailure('duplicates.failed.read', error),
    );
  }, [planId]);
  const merges = found?.merges ?? [];

  async function merge(): Promise<void> {
    const pairs = merges.map(({ survivor, merged }) => ({ survivor: survivor.code, merged: merged.code }));
    // The progress card takes over: it shows how far it is, and can stop it.
    onClose();
    await mergeMany(pairs, reason.trim(), 'duplicates.bulk.done', { count: pairs.length });
  }

  return (
    <Modal
      open
      width={720}
      title={t('duplicates.bulk.title')}
      onCancel={onClose}
      onOk={() => void merge()}
      okText={t('duplicates.bulk.confirm', { count: merges.length })}
      okButtonProps={{ disabled: merges.length === 0, 'data-testid': 'bulk-merge' }}
      cancelText={t('shell.cancel')}
    >
      <p className={styles.quiet}>{t('duplicates.bulk.text')}</p>
      {found && found.contradicting > 0 && (
        <p className={styles.quiet}>{t('duplicates.bulk.contradicting', { count: found.contradicting })}</p>
      )}
      <div className={styles.bulk} data-testid="bulk-list" aria-busy={found === null}>
        {found !== null && merges.length === 0 && <p className={styles.quiet}>{t('duplicates.bulk.none')}</p>}
        {merges.length > 0 && (
          <table className={styles.bulkTable}>
            <thead>
              <tr>
                <th scope="col">{t('duplicates.bulk.survivor')}</th>
                <th scope="col">{t('duplicates.bulk.merged')}</th>
                <th scope="col">{t('duplicates.column.owners')}</th>
                <th scope="col" className={styles.end}>
                  {t('duplicates.column.score')}
                </th>
              </tr>
            </thead>
            <tbody>
              {merges.map(({ survivor, merged, score, ownersDiffer }) => (
                <tr key={merged.code}>
                  <td>
                    {survivor.name} <span className={styles.code}>{survivor.code}</span>
                  </td>
                  <td>
                    {merged.name} <span className={styles.code}>{merged.code}</span>
                  </td>
                  <td>
                    {ownersDiffer && <b className={styles.conflict}>{t('duplicates.conflict')}</b>}{' '}
                    {[...new Set([survivor.ownerName, merged.ownerName])].filter(Boolean).join(' / ')}
                  </td>
                  <td className={styles.end}>{format.percent(shownScore(score), 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <Input
        value={reason}
        maxLength={2000}
        placeholder={t('duplicates.reason')}
        aria-label={t('duplicates.reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
