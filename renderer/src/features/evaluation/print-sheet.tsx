import type { ReactNode } from 'react';
import type { RepEvaluation } from '@shared/contract/evaluation';
import type { TableColumn } from '@/ui/table/column';
import styles from './evaluation.module.css';

interface Props {
  readonly title: string;
  readonly columns: readonly TableColumn<RepEvaluation>[];
  readonly rows: readonly RepEvaluation[];
}

/** All lines at once, for paper only: the table on the screen draws no more than is seen. */
export function PrintSheet({ title, columns, rows }: Props): ReactNode {
  return (
    <table className={styles.print} aria-hidden>
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} data-align={column.align}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rep}>
            {columns.map((column) => (
              <td key={column.id} data-align={column.align}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
