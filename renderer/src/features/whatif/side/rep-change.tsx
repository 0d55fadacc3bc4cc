import type { ReactNode } from 'react';
import type { RepDisruption } from '@shared/metrics/disruption';
import { useFormat } from '@/i18n/use-format';
import styles from './side.module.css';

/** A rep in one plan: accounts lost to the left, hatched; gained to the right, filled; revenue beside them. */
export function RepChange({ found, widest }: { readonly found: RepDisruption; readonly widest: number }): ReactNode {
  const format = useFormat();
  const lost = found.lost.accounts;
  const gained = found.gained.accounts;
  const change = found.gained.revenue - found.lost.revenue;
  return (
    <>
      <td className={styles.number}>{lost === 0 ? '' : `−${format.integer(lost)}`}</td>
      <td className={styles.bars} aria-hidden>
        <span className={styles.track}>
          <span className={styles.half}>
            {lost > 0 && <span className={styles.lost} style={{ width: `${(lost / widest) * 100}%` }} />}
          </span>
          <span className={styles.half}>
            {gained > 0 && <span className={styles.gained} style={{ width: `${(gained / widest) * 100}%` }} />}
          </span>
        </span>
      </td>
      <td>{gained === 0 ? '' : `+${format.integer(gained)}`}</td>
      <td className={styles.number}>
        {change === 0 ? '' : `${change > 0 ? '+' : '−'}${format.compactMoney(Math.abs(change))}`}
      </td>
    </>
  );
}
