import { Segmented } from 'antd';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { DueRow } from '@shared/contract/pool';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { useWidth } from '@/ui/use-width';
import styles from '../pool.module.css';
import { ShownOf } from '../shown-of';
import { usePool } from '../use-pool';
import { useDueColumns } from './due-columns';
import { Duties } from './duties';

const WHATS = ['all', 'contact', 'followUp'] as const;
type What = (typeof WHATS)[number];
const NONE: readonly DueRow[] = [];
const keyOf = (row: DueRow): string => `${row.what} ${row.account} ${row.rep} ${row.due ?? ''}`;

/** First contacts and follow-ups by rep, the most pressing first. */
export function DueView(): ReactNode {
  const t = useT();
  const answer = usePool('pool.due');
  const [what, setWhat] = useState<What>('all');
  const [rep, setRep] = useState<string | null>(null);
  const all = answer?.rows ?? NONE;
  const rows = useMemo(
    () => all.filter((row) => (what === 'all' || row.what === what) && (rep === null || row.rep === rep)),
    [all, what, rep],
  );
  const main = useRef<HTMLDivElement>(null);
  const table = useLocalTable(useDueColumns(), rows, null, useWidth(main));
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <>
      <div className={styles.tools}>
        <Segmented<What>
          size="small"
          aria-label={t('pool.due.show')}
          value={what}
          onChange={setWhat}
          options={WHATS.map((value) => ({ value, label: t(`pool.due.whats.${value}`) }))}
        />
        {answer && <ShownOf shown={all.length} total={answer.total} listed={shown.length} testId="due-count" />}
        <LocalTableTools table={table} testId="due" />
      </div>
      <div className={styles.split}>
        <div className={styles.main} ref={main}>
          <TableFrame
            label={t('pool.part.due')}
            testId="due-table"
            columns={table.columns}
            count={shown.length}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
            empty={answer && <EmptyState title={t('pool.empty.due')} text={t('pool.empty.dueText')} />}
          />
        </div>
        {answer && (
          <aside className={styles.side} data-wide>
            <Duties reps={answer.reps} chosen={rep} onChoose={setRep} />
          </aside>
        )}
      </div>
    </>
  );
}
