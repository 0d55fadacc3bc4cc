import type { ReactNode } from 'react';
import type { AccountsFigures, AccountsReport } from '@shared/contract/optimise-accounts';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from '../parts.module.css';

const ROWS = [
  'travel',
  'workload',
  'meanUtilisation',
  'smallestUtilisation',
  'largestUtilisation',
  'largestDeviation',
  'over',
  'owned',
  'firstOwners',
  'movedAccounts',
  'movedRevenue',
  'movedShare',
] as const;
const HOURS = new Set<string>(['travel', 'workload', 'over']);
const COUNTS = new Set<string>(['owned', 'firstOwners', 'movedAccounts']);

/** Figures of the plan as it is and as it would be. */
export function FigureTable({ report }: { readonly report: AccountsReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const text = (row: (typeof ROWS)[number], { [row]: value }: AccountsFigures): string => {
    if (HOURS.has(row)) return format.integer(value / 3600);
    if (COUNTS.has(row)) return format.integer(value);
    return row === 'movedRevenue' ? format.compactMoney(value) : format.percent(value, 1);
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('optimise.figures')}</th>
          <th scope="col">{t('optimise.now')}</th>
          <th scope="col" data-shown>
            {t('optimiseAccounts.found')}
            {!report.feasible && <span title={t('optimise.notFeasible')}> ⚠</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`optimiseAccounts.figure.${row}`)}</th>
            <td>{text(row, report.present)}</td>
            <td data-shown>{text(row, report.found)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
