import { type ReactNode, useMemo } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useRegionNames } from '@/app/measured/use-region-names';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from '../maturity.module.css';
import { type MatrixCell, regionMatrix } from './region-cells';

/** Regions by kind of market: how many units, and what would become of them. A click selects the units of a cell. */
export function RegionMatrix({ next }: { readonly next: Uint8Array | null }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field } = useOpened();
  const nameOf = useRegionNames();
  const selected = useSelection((s) => s.units);
  const rows = useMemo(() => regionMatrix(field, next), [field, next]);
  const cell = (of: MatrixCell, label: string): ReactNode => (
    <button
      type="button"
      className={styles.matrixCell}
      disabled={of.now.length === 0 && of.next.length === 0}
      aria-label={label}
      aria-pressed={of.now.length > 0 && of.now.every((u) => selected.has(u))}
      onClick={() => useSelection.getState().select(of.now, 'replace')}
    >
      {of.now.length === 0 ? '–' : format.integer(of.now.length)}
      {of.next.length !== of.now.length && <em> → {format.integer(of.next.length)}</em>}
    </button>
  );
  return (
    <div className={styles.matrixPane}>
      <table className={styles.matrix} data-testid="maturity-matrix" aria-label={t('maturity.matrix.label')}>
        <thead>
          <tr>
            <th>{t('maturity.matrix.region')}</th>
            {MATURITIES.map((m) => (
              <th key={m}>
                <MaturityGlyph maturity={m} label />
              </th>
            ))}
            <th>{t('maturity.matrix.units')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.region} data-total={row.region === '' || undefined}>
              <th scope="row">{row.region === '' ? t('maturity.matrix.all') : nameOf(row.region)}</th>
              {row.cells.map((of, m) => (
                <td key={MATURITIES[m]} data-region={row.region} data-maturity={MATURITIES[m]}>
                  {cell(of, `${nameOf(row.region)} ${t(`term.maturity.${MATURITIES[m]}`)}`)}
                </td>
              ))}
              <td>{format.integer(row.units)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
