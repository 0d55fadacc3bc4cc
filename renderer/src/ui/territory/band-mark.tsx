import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { tip } from '../tip/tip';
import styles from './territory.module.css';

interface Props {
  /** null = nothing to judge. */
  readonly inBand: boolean | null;
  readonly deviation: number | null;
}

const MARKS = { inBand: '●', over: '▲', under: '▽' } as const;

/** Inside the band: a quiet dot. Outside: which way, by arrow and colour. */
export function BandMark({ inBand, deviation }: Props): ReactNode {
  const t = useT();
  if (inBand === null) return null;
  const state = inBand ? 'inBand' : (deviation ?? 1) > 0 ? 'over' : 'under';
  const title = t(`balance.row.${state}`);
  return (
    <span role="img" aria-label={title} className={styles.band} data-state={state} {...tip({ text: title })}>
      {MARKS[state]}
    </span>
  );
}
