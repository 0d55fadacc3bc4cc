import type { ReactNode } from 'react';
import styles from './page-head.module.css';

interface PageHeadProps {
  readonly title: ReactNode;
  /** One sentence: what is done here. */
  readonly text?: string;
  readonly actions?: ReactNode;
}

/** Heading of a full page. */
export function PageHead({ title, text, actions }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {text !== undefined && <p className={styles.text}>{text}</p>}
      </div>
      {actions}
    </header>
  );
}
