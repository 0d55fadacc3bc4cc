import type { ComponentType, ReactNode } from 'react';
import { usePreferences } from '@/app/state/preferences';
import styles from './icon-button.module.css';
import { shortcutText } from './shortcut-label';
import { tip } from './tip/tip';

interface IconButtonProps {
  readonly icon?: ComponentType;
  /** Said by the tooltip and to screen readers. */
  readonly label: string;
  readonly shortcut?: string;
  /** Beside the icon, for counts and short words. */
  readonly children?: ReactNode;
  readonly active?: boolean;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
  readonly testId?: string;
  readonly placement?: 'bottom' | 'right' | 'top' | 'left';
  /** No tooltip: what the button opens says it already. */
  readonly quiet?: boolean;
}

/** A flat button of one icon. Stays focusable while disabled, so that its tooltip can be read. */
export function IconButton(props: IconButtonProps) {
  const {
    icon: Icon,
    label,
    shortcut,
    children,
    active,
    disabled = false,
    onClick,
    testId,
    placement = 'bottom',
    quiet = false,
  } = props;
  const platform = usePreferences((s) => s.platform);
  const keys = shortcut === undefined ? undefined : shortcutText(shortcut, platform);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-disabled={disabled}
      {...(active === undefined ? {} : { 'aria-pressed': active })}
      {...(quiet ? {} : tip({ text: label, keys, side: placement }))}
      data-testid={testId}
      onClick={() => {
        if (!disabled) onClick?.();
      }}
    >
      {Icon && <Icon />}
      {children}
    </button>
  );
}
