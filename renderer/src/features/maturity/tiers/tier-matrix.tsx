import { type ReactNode, useMemo } from 'react';
import { TIERS } from '@shared/model/tier';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from '../maturity.module.css';
import { tierTransitions } from './tier-rows';

/** Accounts by tier as they are (rows) and as they would be (columns). */
export function TierMatrix({ now, next }: { readonly now: Uint8Array; readonly next: Uint8Array }): ReactNode {
  const t = useT();
  const format = useFormat();
  const counts = useMemo(() => tierTransitions(now, next), [now, next]);
  const moved = counts.reduce((sum, row, f) => sum + row.reduce((s, n, k) => s + (f === k ? 0 : n), 0), 0);
  return (
    <>
      <b data-testid="tier-effect" data-count={moved} aria-live="polite">
        {moved === 0 ? t('maturity.tiers.noChange') : t('maturity.tiers.changes', { count: moved })}
      </b>
      <table className={styles.matrix} data-testid="tier-matrix" aria-label={t('maturity.tiers.matrix')}>
        <thead>
          <tr>
            <th>{t('maturity.tiers.corner')}</th>
            {TIERS.map((tier) => (
              <th key={tier}>{t(`term.tier.${tier}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TIERS.map((from, f) => (
            <tr key={from}>
              <th scope="row">{t(`term.tier.${from}`)}</th>
              {counts[f].map((count, k) => (
                <td key={TIERS[k]} data-same={f === k || undefined}>
                  {count === 0 ? '–' : format.integer(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
