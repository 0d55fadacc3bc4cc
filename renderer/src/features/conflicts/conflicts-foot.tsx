import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './conflicts.module.css';
import { compareAccounts, useCompared } from './use-compared';

interface Props {
  readonly shown: number;
  readonly total: number;
  /** ISO time; null = never. */
  readonly lookedAt: string | null;
}

/** How many cases there are, of when, and what has not been looked for yet. */
export function ConflictsFoot({ shown, total, lookedAt }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const waits = useCompared();
  return (
    <footer className={styles.listFoot}>
      <span data-testid="conflicts-count">{t('conflicts.count', { count: total })}</span>
      {total > shown && (
        <span data-testid="conflicts-shown">
          {t('table.shownOf', { shown: format.integer(shown), total: format.integer(total) })}
        </span>
      )}
      {lookedAt !== null && <span>{t('conflicts.looked', { at: format.dateTime(lookedAt) })}</span>}
      {waits && (
        <span data-testid="conflicts-uncompared">
          {t('conflicts.uncompared')}{' '}
          <Button size="small" type="link" onClick={() => void compareAccounts()}>
            {t('conflicts.compare')}
          </Button>
        </span>
      )}
    </footer>
  );
}
