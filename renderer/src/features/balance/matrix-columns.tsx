import { type ReactNode, useMemo } from 'react';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import type { BalanceSettings } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import type { TableColumn } from '@/ui/table/column';
import { measureNumber, useMeasureFormat } from '@/ui/use-measure-format';
import { NameCell } from './cells/name-cell';
import styles from './matrix.module.css';
import { heatClass } from './heat';
import { nameOfRow } from '@/app/measured/row-name';
import { type TerritoryRow, UNASSIGNED_KEY } from '@shared/metrics/territory-rows';

export type MatrixMode = 'value' | 'share';

/** @param largest largest cell of the matrix in the mode's own unit; the darkest class ends there */
export function useMatrixColumns(
  settings: BalanceSettings,
  mode: MatrixMode,
  largest: number,
): readonly TableColumn<TerritoryRow>[] {
  const t = useT();
  const format = useFormat();
  const measure = useMeasureFormat();
  return useMemo(() => {
    const write = (value: number): string => measure(settings.measure, value);
    const cell = (row: TerritoryRow, maturity: Maturity): ReactNode => {
      if (row.key === UNASSIGNED_KEY) return null;
      const value = row.byMaturity[MATURITIES.indexOf(maturity)];
      const share = row.value === 0 ? 0 : value / row.value;
      const shown = mode === 'value' ? write(value) : format.percent(share, 0);
      const help = t('balance.matrix.cellHelp', {
        territory: nameOfRow(row, t),
        maturity: t(`term.maturity.${maturity}`),
        value: write(value),
        share: format.percent(share, 1),
      });
      const heat = row.kind === 'territory' ? heatClass(mode === 'value' ? value : share, largest) : null;
      return (
        <span className={styles.heat} data-heat={heat} data-zero={value === 0 || undefined} title={help}>
          {shown}
        </span>
      );
    };
    return [
      {
        id: 'name',
        title: t('balance.column.name'),
        width: 140,
        grow: true,
        value: (row) => nameOfRow(row, t),
        cell: (row) => <NameCell row={row} />,
      },
      ...MATURITIES.map(
        (maturity, m): TableColumn<TerritoryRow> => ({
          id: maturity,
          title: t(`term.maturity.${maturity}`),
          heading: <MaturityGlyph maturity={maturity} label />,
          width: 112,
          align: 'end',
          value: (row) =>
            (mode === 'value' ? row.byMaturity[m] : row.value === 0 ? 0 : row.byMaturity[m] / row.value) ?? null,
          copy: (row) => (row.byMaturity.length === 0 ? null : measureNumber(settings.measure, row.byMaturity[m])),
          cell: (row) => cell(row, maturity),
        }),
      ),
      {
        id: 'total',
        title: t('balance.matrix.total'),
        width: 120,
        align: 'end',
        value: (row) => row.value,
        copy: (row) => measureNumber(settings.measure, row.value),
        cell: (row) => <b className={styles.total}>{write(row.value)}</b>,
      },
      {
        id: 'dissimilarity',
        title: t('balance.matrix.dissimilarity'),
        help: t('balance.matrix.dissimilarityHelp'),
        width: 120,
        align: 'end',
        value: (row) => row.dissimilarity,
        cell: (row) => (row.dissimilarity === null ? null : format.decimal(row.dissimilarity, 2)),
      },
    ];
  }, [t, format, measure, settings.measure, mode, largest]);
}
