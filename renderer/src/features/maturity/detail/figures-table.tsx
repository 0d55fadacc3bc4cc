import type { ReactNode } from 'react';
import type { MarketFigure } from '@shared/model/maturity';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from '../maturity.module.css';

const COLUMNS = ['capacity', 'customersStart', 'newCustomers', 'lostCustomers', 'competition'] as const;
const MINOR = 100;

/** The imported figures by year, as they came. */
export function FiguresTable({ figures }: { readonly figures: readonly MarketFigure[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const write = (figure: MarketFigure, column: (typeof COLUMNS)[number]): string => {
    const value = figure[column];
    if (value === null) return '–';
    return column === 'capacity' ? format.compactMoney(value * MINOR) : format.integer(value);
  };
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th>{t('maturity.detail.period')}</th>
          {COLUMNS.map((column) => (
            <th key={column}>{t(`maturity.detail.${column}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures
          .toSorted((a, b) => a.period - b.period)
          .map((figure) => (
            <tr key={figure.period}>
              <td>{String(figure.period)}</td>
              {COLUMNS.map((column) => (
                <td key={column}>{write(figure, column)}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
