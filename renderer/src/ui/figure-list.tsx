import type { ReactNode } from 'react';
import { tip } from './tip/tip';
import styles from './figure-list.module.css';

export interface FigureItem {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
  /** What it is and from what. */
  readonly help?: string;
}

/** Names at the left, figures at the right, on one baseline each. */
export function FigureList({
  items,
  label,
}: {
  readonly items: readonly FigureItem[];
  readonly label?: string;
}): ReactNode {
  return (
    <dl className={styles.list} aria-label={label}>
      {items.map((item) => (
        <div key={item.id} className={styles.item} data-figure={item.id}>
          <dt {...tip({ text: item.help, side: 'left' })}>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
