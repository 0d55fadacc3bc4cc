import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface Props {
  readonly title: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A headed part inside a panel. */
export function Section({ title, extra, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{title}</h3>
        {extra !== undefined && <span className={styles.extra}>{extra}</span>}
      </header>
      {children}
    </section>
  );
}
