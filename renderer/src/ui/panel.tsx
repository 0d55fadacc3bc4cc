import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: ReactNode;
  /** Small controls at the right end of the heading. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  /** Content reaches the edges: tables and lists. */
  readonly flush?: boolean;
  readonly testId?: string;
}

/** A titled part of a screen on hairlines. */
export function Panel({ title, extra, children, flush = false, testId }: PanelProps) {
  return (
    <section className={styles.panel} data-testid={testId}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {extra}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
