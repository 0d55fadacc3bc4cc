import { type ReactNode, useCallback, useMemo } from 'react';
import { movedColumns } from '@/app/moved/moved-columns';
import { type MovedRow, movedRows } from '@/app/moved/moved-rows';
import { useAccountNames } from '@/app/moved/use-account-names';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import type { Tried } from '../use-rule-preview';
import styles from './effect.module.css';

/** Every account that would change owner: from whom, to whom, by which rule. */
export function MovedTable({ tried }: { readonly tried: Tried }): ReactNode {
  const t = useT();
  const format = useFormat();
  const english = usePreferences((s) => s.preferences.locale === 'en');
  const { field, plan } = useOpened();
  const { names, want } = useAccountNames(plan.meta.id);
  const rows = useMemo(() => movedRows(field, plan, tried, tried.disruption.changedAccounts), [field, plan, tried]);
  const columns = useMemo(() => {
    const nameOf = (row: MovedRow): string => tried.snapshot.outcomes.get(row.account)?.name ?? '';
    const rule: TableColumn<MovedRow> = {
      id: 'rule',
      title: t('rules.effect.rule'),
      width: 130,
      searchable: true,
      value: (row) => nameOf(row) || t('rules.effect.noRule'),
      cell: (row) => nameOf(row) || <span className={styles.note}>{t('rules.effect.noRule')}</span>,
    };
    return [...movedColumns({ field, names, english, t, format }), rule];
  }, [field, names, english, t, format, tried]);
  const table = useLocalTable(columns, rows, { id: 'revenue', descending: true });
  const inView = table.rows;
  const onRange = useCallback(
    (first: number, last: number) => want(inView.slice(first, last + 1).map((row) => row.code)),
    [inView, want],
  );
  const title = t('rules.effect.moves', { count: rows.length });
  return (
    <Panel title={title} flush extra={<LocalTableTools table={table} testId="rule-moves-filter" />}>
      <div className={styles.moves}>
        <TableFrame
          label={title}
          testId="rule-moves"
          columns={table.columns}
          count={inView.length}
          rowAt={(i) => inView[i]}
          rowKey={(row) => row.code}
          sort={table.sort}
          onSort={table.sortBy}
          onRange={onRange}
          onActivate={(row) => useView.getState().showAccounts({ codes: [row.code] })}
          empty={<EmptyState title={t('plans.moved.none')} />}
        />
      </div>
    </Panel>
  );
}
