import type { Disruption, RepDisruption } from '@shared/metrics/disruption';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import styles from './rep-bars.module.css';

interface RepBarsProps {
  readonly found: Disruption;
  /** By rep index. */
  readonly names: readonly string[];
}

/** Who gives and who gets, the most touched first; bars in accounts, the figure beside them in revenue. */
export function RepBars({ found, names }: RepBarsProps) {
  const t = useT();
  const format = useFormat();
  const touched = found.byRep
    .filter((r) => r.gained.accounts + r.lost.accounts > 0)
    .toSorted((a, b) => turnover(b) - turnover(a));
  const untouched = found.byRep.filter((r) => r.rep >= 0 && turnover(r) === 0).length;
  const widest = Math.max(1, ...touched.map((r) => Math.max(r.gained.accounts, r.lost.accounts)));
  if (touched.length === 0) return <EmptyState title={t('plans.compare.nobody')} />;
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-testid="rep-bars">
        <thead>
          <tr>
            <th>{t('term.rep')}</th>
            <th className={styles.number}>{t('plans.compare.kept')}</th>
            <th className={styles.number}>{t('plans.compare.lost')}</th>
            <th className={styles.bars} aria-hidden="true" />
            <th>{t('plans.compare.gained')}</th>
            <th className={styles.number}>{t('plans.compare.revenueChange')}</th>
          </tr>
        </thead>
        <tbody>
          {touched.map((r) => {
            const change = r.gained.revenue - r.lost.revenue;
            return (
              <tr key={r.rep} data-rep={r.rep}>
                <td>{r.rep < 0 ? t('term.pool') : names[r.rep]}</td>
                <td className={styles.number}>{format.integer(r.kept.accounts)}</td>
                <td className={styles.number}>{r.lost.accounts === 0 ? '' : `−${format.integer(r.lost.accounts)}`}</td>
                <td className={styles.bars} aria-hidden="true">
                  <Bars lost={r.lost.accounts / widest} gained={r.gained.accounts / widest} />
                </td>
                <td>{r.gained.accounts === 0 ? '' : `+${format.integer(r.gained.accounts)}`}</td>
                <td className={styles.number}>
                  {change > 0 ? '+' : change < 0 ? '−' : ''}
                  {format.compactMoney(Math.abs(change))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {untouched > 0 && <p className={styles.rest}>{t('plans.compare.untouched', { count: untouched })}</p>}
    </div>
  );
}

function turnover(r: RepDisruption): number {
  return r.gained.accounts + r.lost.accounts;
}

/** Lost to the left, hatched; gained to the right, filled. */
function Bars({ lost, gained }: { readonly lost: number; readonly gained: number }) {
  return (
    <span className={styles.track}>
      <span className={styles.half}>
        <span className={styles.lost} style={{ width: `${lost * 100}%` }} />
      </span>
      <span className={styles.half}>
        <span className={styles.gained} style={{ width: `${gained * 100}%` }} />
      </span>
    </span>
  );
}
