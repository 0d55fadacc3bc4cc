import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { DeviationBar } from '@/ui/deviation-bar';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import styles from './cells.module.css';

interface Props {
  readonly row: TerritoryRow;
  readonly band: number;
}

/** Bar about the target, with sign and arrow; before an edit's outcome stands what it was. */
export function DeviationCell({ row, band }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  if (row.kind !== 'territory') return null;
  if (row.deviation === null) return <span className={styles.muted}>{t('balance.row.noTarget')}</span>;
  // A target that moves a little with every edit is no news; a value that does is.
  const before = row.before && row.before.value !== row.value ? row.before.deviation : null;
  return (
    <span className={styles.deviation}>
      {before !== null && before !== row.deviation && (
        <span className={styles.muted}>{format.signedPercent(before)} →</span>
      )}
      <DeviationBar deviation={row.deviation} band={band} />
    </span>
  );
}
