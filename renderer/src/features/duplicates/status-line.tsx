import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { DuplicateStatus } from '@shared/contract/duplicates';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './duplicates.module.css';
import { lookForDuplicates } from './look-for';

/** When was last looked, and what has changed since. */
export function StatusLine({ status }: { readonly status: DuplicateStatus }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { lookedAt, accounts, stale, oversize } = status;
  if (lookedAt === null) return null;
  return (
    <p className={styles.statusLine}>
      <span>{t('duplicates.looked', { at: format.dateTime(lookedAt), count: format.integer(accounts) })}</span>
      {oversize > 0 && <span>{t('duplicates.oversize', { count: oversize })}</span>}
      {stale > 0 && (
        <Button size="small" type="link" onClick={() => void lookForDuplicates(false)} data-testid="compare-stale">
          {t('duplicates.compareStale', { count: stale })}
        </Button>
      )}
    </p>
  );
}
