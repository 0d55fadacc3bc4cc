import type { ReactNode } from 'react';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A labelled line of a form around any control. */
export function FormRow({ label, help, children }: Props): ReactNode {
  return (
    <div className={styles.row} role="group" aria-label={label}>
      <span aria-hidden>{label}</span>
      <div className={styles.control}>
        {children}
        {help !== undefined && <span className={styles.help}>{help}</span>}
      </div>
    </div>
  );
}
