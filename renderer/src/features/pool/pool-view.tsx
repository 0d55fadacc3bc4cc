import { Select } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { PoolRow } from '@shared/contract/pool-lists';
import type { PoolReason } from '@shared/model/claim';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { useWidth } from '@/ui/use-width';
import { ActsPanel } from './acts-panel';
import { ClaimBar } from './claim-bar';
import { accountColumns, dayColumn, pickColumn, textColumn } from './columns';
import styles from './pool.module.css';
import { PoolTableTools } from './pool-table-tools';
import { usePicked, useRepName } from './use-pool';
import { usePoolTable } from './use-pool-table';

const keyOf = (row: PoolRow): string => row.account;
const LARGEST_FIRST = { id: 'revenue', descending: true } as const;

/** Accounts nobody owns, with a bar to claim the ticked ones for a rep. */
export function PoolView(): ReactNode {
  const t = useT();
  const [why, setWhy] = useState<PoolReason | ''>('');
  const narrowed = useMemo(() => (why === '' ? {} : { why }), [why]);
  const picks = usePicked();
  const main = useRef<HTMLDivElement>(null);
  const columns = usePoolColumns(picks.has, picks.toggle);
  const table = usePoolTable('pool.list', narrowed, columns, useWidth(main), LARGEST_FIRST);
  const { answer, total, rowAt, onRange } = table.pages;
  return (
    <>
      <div className={styles.tools}>
        <Select<PoolReason | ''>
          size="small"
          className={styles.select}
          aria-label={t('pool.column.why')}
          value={why}
          onChange={setWhy}
          options={[
            { value: '', label: t('pool.filter.noReason') },
            ...(answer?.reasons ?? []).map((value) => ({ value, label: t(`pool.why.${value}`) })),
          ]}
        />
        <PoolTableTools table={table} testId="pool" />
      </div>
      <div className={styles.split}>
        <div className={styles.main} ref={main}>
          <ClaimBar accounts={picks.accounts} onDone={picks.clear} />
          <TableFrame
            label={t('pool.part.pool')}
            testId="pool-table"
            columns={table.columns}
            count={total}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
            onRange={onRange}
            onActivate={(row) => picks.toggle(row.account)}
            empty={answer && <EmptyState title={t('pool.empty.pool')} text={t('pool.empty.poolText')} />}
          />
        </div>
        <aside className={styles.side}>
          <ActsPanel />
        </aside>
      </div>
    </>
  );
}

function usePoolColumns(
  has: (account: string) => boolean,
  toggle: (account: string) => void,
): readonly TableColumn<PoolRow>[] {
  const t = useT();
  const format = useFormat();
  const nameOf = useRepName();
  const unitName = useUnitName();
  return [
    pickColumn<PoolRow>(t, has, toggle),
    ...accountColumns<PoolRow>(t, format, unitName),
    {
      ...textColumn<PoolRow>('why', t('pool.column.why'), 150, (row) => t(`pool.why.${row.why}`)),
      grow: true,
      cell: (row) => (
        <span title={row.reason}>
          {t(`pool.why.${row.why}`)}
          {row.reason !== '' && <span className={styles.muted}> · {row.reason}</span>}
        </span>
      ),
    },
    dayColumn(format, 'since', t('pool.column.since'), (row) => row.since),
    textColumn('lastRep', t('pool.column.lastRep'), 100, (row) => nameOf(row.lastRep), { optional: 'shown', rank: 3 }),
    dayColumn(format, 'lastActivity', t('pool.column.lastActivity'), (row) => row.lastActivity, {
      optional: 'shown',
      rank: 4,
    }),
  ];
}
