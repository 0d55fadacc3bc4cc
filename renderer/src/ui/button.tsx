import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here; `link`: goes somewhere. */
  readonly look?: 'primary' | 'plain' | 'chosen' | 'link' | 'icon';
  readonly small?: boolean;
}

/** A button where the screen must follow the hand: the same looks as the library's at a tenth of its cost to draw. */
export function Button({ look = 'plain', small = false, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`${styles.button} ${className}`}
      data-look={look}
      data-small={small || undefined}
    />
  );
}
