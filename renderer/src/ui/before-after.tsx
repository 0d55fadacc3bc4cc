import type { ReactNode } from 'react';
import styles from './before-after.module.css';

interface Props {
  readonly before: string | null;
  readonly after: string;
}

/** "before → after" where an edit changes a figure; the figure alone where it does not. */
export function BeforeAfter({ before, after }: Props): ReactNode {
  if (before === null || before === after) return <span>{after}</span>;
  return (
    <span className={styles.change} title={`${before} → ${after}`}>
      <span className={styles.before}>{before}</span>
      <span className={styles.arrow}>→</span>
      <span className={styles.after}>{after}</span>
    </span>
  );
}
