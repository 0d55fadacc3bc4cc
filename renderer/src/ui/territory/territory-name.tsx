import type { ReactNode } from 'react';
import { LockMark } from '../marks';
import styles from './territory-name.module.css';

interface Props {
  /** null = in none of the plan's territories. */
  readonly tone: number | null;
  readonly name: string;
  readonly locked?: boolean;
}

/** A territory as every list names it: the tone it has on the map, then its name. */
export function TerritoryName({ tone, name, locked = false }: Props): ReactNode {
  return (
    <span className={styles.name} title={name}>
      <span
        aria-hidden
        className={styles.swatch}
        style={{ background: tone === null ? 'var(--map-none)' : `var(--territory-${tone})` }}
      />
      <span className={styles.text}>{name}</span>
      {locked && <LockMark className={styles.lock} />}
    </span>
  );
}
