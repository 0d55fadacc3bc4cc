import { Tooltip } from 'antd';
import type { ComponentType } from 'react';
import styles from './review.module.css';

interface RowActionProps {
  readonly icon?: ComponentType;
  readonly label: string;
  /** Shown beside the icon; true = the label itself. */
  readonly text?: string | true;
  readonly onClick: () => void;
  readonly testId?: string;
}

/** A small thing to do with one row; the keyboard has keys of the table for the same. */
export function RowAction({ icon: Icon, label, text, onClick, testId }: RowActionProps) {
  return (
    <Tooltip title={text === true ? null : label} mouseEnterDelay={0.4}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.action}
        aria-label={label}
        data-testid={testId}
        onClick={(event) => {
          event.stopPropagation();
          onClick();
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {Icon && <Icon />}
        {text !== undefined && <span className={styles.actionText}>{text === true ? label : text}</span>}
      </button>
    </Tooltip>
  );
}
