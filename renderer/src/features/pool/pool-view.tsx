import { Select } from 'antd';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { PoolReason } from '@shared/model/claim';
import type { PoolRow } from '@shared/contract/pool';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { useWidth } from '@/ui/use-width';
import { ActsPanel } from './acts-panel';
import { ClaimBar } from './claim-bar';
import { accountColumns, dayColumn, pickColumn, textColumn } from './columns';
import styles from './pool.module.css';
import { ShownOf } from './shown-of';
import { usePicked, usePool, useRepName } from './use-pool';

const NONE: readonly PoolRow[] = [];
const keyOf = (row: PoolRow): string => row.account;

/** Accounts nobody owns, with a bar to claim the ticked ones for a rep. */
export function PoolView(): ReactNode {
  const t = useT();
  const answer = usePool('pool.list');
  const [why, setWhy] = useState<PoolReason | ''>('');
  const all = answer?.rows ?? NONE;
  const rows = useMemo(() => (why === '' ? all : all.filter((row) => row.why === why)), [all, why]);
  const picks = usePicked(all);
  const main = useRef<HTMLDivElement>(null);
  const table = useLocalTable(
    usePoolColumns(picks.has, picks.toggle),
    rows,
    { id: 'revenue', descending: true },
    useWidth(main),
  );
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
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
            ...PoolReason.options
              .filter((value) => all.some((row) => row.why === value))
              .map((value) => ({ value, label: t(`pool.why.${value}`) })),
          ]}
        />
        {answer && <ShownOf shown={all.length} total={answer.total} listed={shown.length} testId="pool-count" />}
        <LocalTableTools table={table} testId="pool" />
      </div>
      <div className={styles.split}>
        <div className={styles.main} ref={main}>
          <ClaimBar accounts={picks.picked} onDone={picks.clear} />
          <TableFrame
            label={t('pool.part.pool')}
            testId="pool-table"
            columns={table.columns}
            count={shown.length}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
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
  return [
    pickColumn<PoolRow>(t, has, toggle),
    ...accountColumns<PoolRow>(t, format),
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
