import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './pool.module.css';

interface Props {
  readonly shown: number;
  readonly total: number;
  /** After filtering. */
  readonly listed: number;
  readonly testId: string;
}

/** How many rows; and, where there are more than were sent, of how many. */
export function ShownOf({ shown, total, listed, testId }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <span className={styles.count} data-testid={testId}>
      {t('pool.count', { count: listed })}
      {total > shown && ` · ${t('pool.shownOf', { shown: format.integer(shown), total: format.integer(total) })}`}
    </span>
  );
}
