import type { Disruption } from '@shared/metrics/disruption';
import { MATURITIES } from '@shared/model/maturity';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from './compare.module.css';

/** What changes hands, by the maturity of the market it lies in. */
export function MaturityMoved({ found }: { readonly found: Disruption }) {
  const t = useT();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('term.maturity.title')}</th>
          <th className={styles.number}>{t('term.measure.accounts')}</th>
          <th className={styles.number}>{t('term.measure.revenue')}</th>
          <th className={styles.number}>{t('term.measure.pipeline')}</th>
        </tr>
      </thead>
      <tbody>
        {MATURITIES.map((maturity, m) => (
          <tr key={maturity}>
            <td>
              <MaturityGlyph maturity={maturity} label />
            </td>
            <td className={styles.number}>{format.integer(found.byMaturity[m].accounts)}</td>
            <td className={styles.number}>{format.compactMoney(found.byMaturity[m].revenue)}</td>
            <td className={styles.number}>{format.compactMoney(found.byMaturity[m].pipeline)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
