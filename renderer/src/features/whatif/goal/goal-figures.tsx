import type { ReactNode } from 'react';
import type { GoalReport } from '@shared/contract/goal';
import type { PlanFigures } from '@shared/contract/optimise';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './goal.module.css';

const ROWS = [
  'score',
  'largestDeviation',
  'meanDeviation',
  'shareInBand',
  'travel',
  'broken',
  'movedAccounts',
  'movedRevenue',
  'movedShare',
] as const;

/** The plan as it is beside the one that was found. */
export function GoalFigures({ report }: { readonly report: GoalReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const text = (row: (typeof ROWS)[number], { [row]: value }: PlanFigures): string => {
    if (row === 'score') return format.decimal(value, 1);
    if (row === 'travel') return format.integer(value / 3600);
    if (row === 'movedRevenue') return format.compactMoney(value);
    if (row === 'broken' || row === 'movedAccounts') return format.integer(value);
    return format.percent(value, 1);
  };
  return (
    <Panel title={t('optimise.figures')} flush>
      <table className={styles.table} data-testid="goal-figures">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('optimise.now')}</th>
            <th scope="col">{t(report.reached ? 'whatif.goal.found' : 'whatif.goal.nearest')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row} data-row={row}>
              <th scope="row">{t(`optimise.figure.${row}`)}</th>
              <td>{text(row, report.present)}</td>
              <td>
                <b>{text(row, report.found.figures)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
