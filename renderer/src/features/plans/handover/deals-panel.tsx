import { type ReactNode, useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { Panel } from '@/ui/panel';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from '../compare.module.css';

type Row = CallOutput<'handover.deals'>[number];

/** Open opportunities that the active plan's coming into force left with their former owners, and until when. */
export function DealsPanel({ meta }: { readonly meta: PlanMeta }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { info } = useOpened();
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    let stale = false;
    api('handover.deals', { planId: meta.id }).then(
      (found) => !stale && setRows(found),
      (error: unknown) => !stale && notifyFailure('handover.failed.read', error),
    );
    return () => {
      stale = true;
    };
  }, [meta.id, meta.revision, info]);
  const text = (id: string, title: string, width: number, value: (row: Row) => string): TableColumn<Row> => ({
    id,
    title,
    width,
    searchable: true,
    value,
    cell: (row) => <span title={value(row)}>{value(row)}</span>,
  });
  const due = (row: Row): string => (row.dueOn === null ? t('handover.openEnd') : format.date(row.dueOn));
  const columns = [
    text('name', t('handover.column.deals'), 220, (row) => row.name),
    text('account', t('handover.column.account'), 200, (row) => row.accountName || row.account),
    text('from', t('handover.column.from'), 120, (row) => row.fromName || t('term.pool')),
    text('to', t('handover.column.to'), 120, (row) => row.toName || t('term.pool')),
    text('due', t('handover.deal.due'), 150, due),
    text('state', t('handover.deal.state'), 110, (row) => t(`handover.deal.states.${row.state}`)),
  ];
  const table = useLocalTable(columns, rows, { id: 'due', descending: false });
  if (rows.length === 0) return null;
  return (
    <Panel title={t('handover.deal.title')} flush testId="handover-deals">
      <div className={styles.moved}>
        <TableFrame
          label={t('handover.deal.title')}
          testId="handover-deals-table"
          columns={table.columns}
          count={table.rows.length}
          rowAt={(i) => table.rows[i]}
          rowKey={(row) => String(row.id)}
          sort={table.sort}
          onSort={table.sortBy}
          empty={null}
        />
      </div>
    </Panel>
  );
}
