import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { type MeasureLine, signed } from './measures';
import styles from './side.module.css';

/** How far a measure lies from what it is compared with, and whether that is better; empty where nothing shows. */
export function DeltaCell({ line, change }: { readonly line: MeasureLine; readonly change: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const same = line.write(Math.abs(change), format) === line.write(0, format);
  if (same) return <td className={styles.delta} />;
  const text = signed(line, change, format);
  if (line.better === null) return <td className={styles.delta}>{text}</td>;
  const better = change > 0 === (line.better === 'more');
  return (
    <td className={styles.delta} data-better={better}>
      {text}{' '}
      <span role="img" aria-label={t(better ? 'whatif.better' : 'whatif.worse')}>
        {better ? '✓' : '✗'}
      </span>
    </td>
  );
}
