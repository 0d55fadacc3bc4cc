import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import styles from './health.module.css';
import type { Opening, Wanted } from './wanted';

interface Props {
  readonly count: number;
  readonly wanted: Wanted;
  readonly opening: Opening;
  /** Says what is counted, where the button stands in a table. */
  readonly label: string;
  readonly large?: boolean;
}

/** A number that opens its list. */
export function CountButton({ count, wanted, opening, label, large = false }: Props): ReactNode {
  const format = useFormat();
  const open = opening.wanted?.issue === wanted.issue && opening.wanted.source === wanted.source;
  return (
    <button
      type="button"
      className={large ? styles.countLarge : styles.count}
      aria-label={`${label}: ${format.integer(count)}`}
      aria-pressed={open}
      data-none={count === 0 || undefined}
      data-testid={`health-${wanted.issue}${wanted.source === undefined ? '' : `-${String(wanted.source)}`}`}
      onClick={() => opening.open(wanted)}
    >
      {format.integer(count)}
    </button>
  );
}
