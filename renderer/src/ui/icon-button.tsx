import { Tooltip } from 'antd';
import { type ComponentType, type ReactNode, useRef, useState } from 'react';
import { usePreferences } from '@/app/state/preferences';
import styles from './icon-button.module.css';
import { shortcutText } from './shortcut-label';

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

/** Names of changes are long; broken lines are harder to read than a wide tooltip. */
const TOOLTIP = { root: { maxWidth: 480 } };

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
  const tip = useTip();
  const platform = usePreferences((s) => s.platform);
  const keys = shortcut && <span className={styles.keys}>{shortcutText(shortcut, platform)}</span>;
  return (
    <Tooltip
      title={
        quiet ? null : (
          <>
            {label}
            {keys}
          </>
        )
      }
      placement={placement}
      mouseEnterDelay={0.4}
      styles={TOOLTIP}
      open={tip.open}
      onOpenChange={tip.onOpenChange}
    >
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        aria-disabled={disabled}
        {...(active === undefined ? {} : { 'aria-pressed': active })}
        data-testid={testId}
        onMouseLeave={tip.forget}
        onClick={() => {
          tip.putAway();
          if (!disabled) onClick?.();
        }}
      >
        {Icon && <Icon />}
        {children}
      </button>
    </Tooltip>
  );
}

/** A button that was pressed has said enough: its tooltip stays away until the pointer has left it. */
function useTip() {
  const [open, setOpen] = useState(false);
  const pressed = useRef(false);
  return {
    open,
    onOpenChange: (wanted: boolean) => setOpen(wanted && !pressed.current),
    putAway: () => {
      pressed.current = true;
      setOpen(false);
    },
    forget: () => {
      pressed.current = false;
    },
  };
}
