import type { ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value, beside it. */
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** A labelled control of a form. */
export function Field({ label, hint, error, children }: FieldProps) {
  return (
    // A group rather than a label element: what it holds may be several radio buttons.
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
      {error !== undefined && (
        <span className={styles.error} role="alert">
          {error}
        </span>
      )}
      {hint !== undefined && error === undefined && <span className={styles.hint}>{hint}</span>}
    </div>
  );
}
