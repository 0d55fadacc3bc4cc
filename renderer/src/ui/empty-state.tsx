import type { ComponentType, ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly icon?: ComponentType;
  /** What will be here. */
  readonly title: string;
  readonly text?: ReactNode;
  /** The one action that fills it. */
  readonly action?: ReactNode;
  readonly testId?: string;
}

export function EmptyState({ icon: Icon, title, text, action, testId }: EmptyStateProps) {
  return (
    <div className={styles.empty} data-testid={testId}>
      {Icon && (
        <span className={styles.icon} aria-hidden="true">
          <Icon />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action}
    </div>
  );
}
