import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import styles from './territory.module.css';

interface Props {
  readonly deviation: number | null;
  readonly inBand: boolean | null;
}

/** A deviation in words' place: sign, arrow and colour, without the bar. */
export function DeviationText({ deviation, inBand }: Props): ReactNode {
  const format = useFormat();
  if (deviation === null) return <span className={styles.muted}>–</span>;
  const state = inBand ? 'inBand' : deviation > 0 ? 'over' : 'under';
  return (
    <span className={styles.band} data-state={state}>
      {format.signedPercent(deviation, 1)}
      {state === 'inBand' ? '' : state === 'over' ? ' ↑' : ' ↓'}
    </span>
  );
}
