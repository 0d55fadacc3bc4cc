import { type ReactNode, useCallback } from 'react';
import type { DryRunRow } from '@shared/contract/pool-dry-run';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { textColumn } from '../columns';
import styles from './policy.module.css';

type Column = TableColumn<DryRunRow>;

const keyOf = (row: DryRunRow): string => `${row.account} ${row.rep} ${row.registered}`;

interface Props {
  readonly rows: readonly DryRunRow[];
  nameOf(rep: string): string;
}

/** The claims that fare differently, each with what becomes of it under both policies. */
export function DryRunRows({ rows, nameOf }: Props): ReactNode {
  const t = useT();
  const table = useLocalTable(useColumns(nameOf), rows, { id: 'sales', descending: true });
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <>
      <div className={styles.rowTools}>
        <span data-testid="dry-run-count">{t('policy.dry.rows', { count: rows.length })}</span>
        <LocalTableTools table={table} testId="dry-run" />
      </div>
      <div className={styles.rows}>
        <TableFrame
          label={t('policy.dry.title')}
          testId="dry-run-table"
          columns={table.columns}
          count={shown.length}
          rowAt={rowAt}
          rowKey={keyOf}
          sort={table.sort}
          onSort={table.sortBy}
        />
      </div>
    </>
  );
}

function useColumns(nameOf: Props['nameOf']): readonly Column[] {
  const t = useT();
  const format = useFormat();
  return [
    textColumn('name', t('policy.dry.column.account'), 150, (row) => row.name, { grow: true }),
    textColumn('rep', t('policy.dry.column.rep'), 76, (row) => nameOf(row.rep)),
    textColumn('registered', t('policy.dry.column.registered'), 116, (row) => format.date(row.registered)),
    textColumn('effect', t('policy.dry.column.effect'), 92, (row) => t(`policy.dry.effect.${row.effect}`)),
    textColumn('present', t('policy.dry.present'), 176, (row) => outcomeText(row.present, t, format)),
    textColumn('candidate', t('policy.dry.candidate'), 176, (row) => outcomeText(row.candidate, t, format)),
    {
      id: 'sales',
      title: t('policy.dry.column.sales'),
      help: t('policy.dry.salesHelp'),
      width: 88,
      align: 'end',
      value: (row) => row.sales,
      cell: (row) => (row.sales === 0 ? '–' : format.compactMoney(row.sales * 100)),
    },
  ];
}

function outcomeText({ refused, lostOn, loss }: DryRunRow['present'], t: Translate, format: Format): string {
  if (refused !== null) return t(`policy.dry.refusal.${refused}`);
  if (lostOn === null || loss === null) return t('policy.dry.never');
  return `${format.date(lostOn)} · ${t(`policy.dry.loss.${loss}`)}`;
}
