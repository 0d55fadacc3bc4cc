import type { ComponentType } from 'react';
import styles from './start.module.css';

interface OfferProps {
  readonly icon: ComponentType;
  readonly title: string;
  readonly text: string;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly testId: string;
}

export function Offer({ icon: Icon, title, text, primary = false, disabled, onClick, testId }: OfferProps) {
  return (
    <button
      type="button"
      className={styles.offer}
      data-primary={primary}
      disabled={disabled}
      onClick={onClick}
      data-testid={testId}
    >
      <span className={styles.offerIcon} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.offerTitle}>{title}</span>
      <span className={styles.offerText}>{text}</span>
    </button>
  );
}
