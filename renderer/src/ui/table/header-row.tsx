import type { ReactNode } from 'react';
import { tip } from '../tip/tip';
import type { SortBy, TableColumn } from './column';
import styles from './table.module.css';

interface Props<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly template: string;
  readonly sort: SortBy | null;
  onSort(id: string): void;
}

export function HeaderRow<Row>({ columns, template, sort, onSort }: Props<Row>): ReactNode {
  return (
    <div role="row" className={styles.head} style={{ gridTemplateColumns: template }}>
      {columns.map((column) => {
        const order = sort?.id === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-sort={order}
            className={styles.headCell}
            data-align={column.align ?? 'start'}
            {...tip({ text: column.help })}
          >
            {column.sortable === false ? (
              <span className={styles.headText}>{column.heading ?? column.title}</span>
            ) : (
              <button
                type="button"
                className={styles.sort}
                aria-label={column.heading === undefined ? undefined : column.title}
                onClick={() => onSort(column.id)}
              >
                <span className={styles.headText}>{column.heading ?? column.title}</span>
                <span aria-hidden className={styles.arrow}>
                  {order === undefined ? '' : order === 'descending' ? '↓' : '↑'}
                </span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
