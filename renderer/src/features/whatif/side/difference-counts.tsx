import type { ReactNode } from 'react';
import { UNIT_DIFFERENCES } from '@shared/planning/plan-difference';
import { DIFFERENCE_SIGN } from '@/app/plan-map/difference-style';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './side.module.css';

/** How many units changed hands in which way, with the signs the map draws on them. */
export function DifferenceCounts({ differences }: { readonly differences: Uint8Array }): ReactNode {
  const t = useT();
  const format = useFormat();
  const counts = UNIT_DIFFERENCES.map((_, k) => differences.reduce((n, d) => n + (d === k ? 1 : 0), 0));
  const changes = UNIT_DIFFERENCES.flatMap((d, k) =>
    DIFFERENCE_SIGN[d] === '' || counts[k] === 0 ? [] : [{ d, count: counts[k] }],
  );
  const kept = counts[UNIT_DIFFERENCES.indexOf('kept')];
  return (
    <>
      {changes.length === 0 && <span>{t('whatif.noDifference')}</span>}
      {changes.map(({ d, count }) => (
        <span key={d} data-difference={d}>
          <b>
            {DIFFERENCE_SIGN[d]} {format.integer(count)}
          </b>{' '}
          {t(`whatif.difference.${d}`)}
        </span>
      ))}
      {kept > 0 && (
        <span className={styles.muted}>
          {format.integer(kept)} {t('whatif.difference.kept')}
        </span>
      )}
    </>
  );
}
