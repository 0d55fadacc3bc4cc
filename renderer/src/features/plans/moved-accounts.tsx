import { useCallback, useMemo } from 'react';
import { usePreferences } from '@/app/state/preferences';
import { useSelection } from '@/app/state/selection';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from './compare.module.css';
import { movedColumns } from '@/app/moved/moved-columns';
import { type MovedRow, movedRows } from '@/app/moved/moved-rows';
import { useAccountNames } from '@/app/moved/use-account-names';

interface MovedAccountsProps {
  readonly before: OpenPlan;
  readonly after: OpenPlan;
  readonly moved: Int32Array;
}

/** Every account that changes owner, from whom to whom; a click shows its unit on the map. */
export function MovedAccounts({ before, after, moved }: MovedAccountsProps) {
  const t = useT();
  const format = useFormat();
  const locale = usePreferences((s) => s.preferences.locale);
  const { field } = useOpened();
  const { names, want } = useAccountNames(after.meta.id);
  const rows = useMemo(() => movedRows(field, before, after, moved), [field, before, after, moved]);
  const columns = useMemo(
    () => movedColumns({ field, names, english: locale === 'en', t, format }),
    [field, names, locale, t, format],
  );
  const table = useLocalTable(columns, rows, { id: 'revenue', descending: true });
  const inView = table.rows;
  const onRange = useCallback(
    (first: number, last: number) => want(inView.slice(first, last + 1).map((r) => r.code)),
    [inView, want],
  );
  return (
    <Panel
      title={t('plans.moved.title', { count: rows.length })}
      flush
      extra={<LocalTableTools table={table} testId="moved-filter" />}
    >
      <div className={styles.moved}>
        <TableFrame
          label={t('plans.moved.title', { count: rows.length })}
          testId="moved-table"
          columns={table.columns}
          count={table.rows.length}
          rowAt={(i) => table.rows[i]}
          rowKey={(r) => r.code}
          sort={table.sort}
          onSort={table.sortBy}
          onRange={onRange}
          onActivate={showOnMap}
          empty={<EmptyState title={t('plans.moved.none')} />}
        />
      </div>
    </Panel>
  );
}

function showOnMap(row: MovedRow): void {
  if (row.unit < 0) return;
  useView.getState().go('map');
  useSelection.getState().select([row.unit], 'replace');
}
