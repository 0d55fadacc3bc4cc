import { Segmented } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { DueRow } from '@shared/contract/pool-lists';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { useWidth } from '@/ui/use-width';
import styles from '../pool.module.css';
import { PoolTableTools } from '../pool-table-tools';
import { usePoolTable } from '../use-pool-table';
import { useDueColumns } from './due-columns';
import { Duties } from './duties';

const WHATS = ['all', 'contact', 'followUp'] as const;
type What = (typeof WHATS)[number];
const keyOf = (row: DueRow): string => `${row.what} ${row.account} ${row.rep} ${row.due ?? ''}`;

/** First contacts and follow-ups by rep, the most pressing first. */
export function DueView(): ReactNode {
  const t = useT();
  const [what, setWhat] = useState<What>('all');
  const [rep, setRep] = useState<string | null>(null);
  const narrowed = useMemo(() => ({ ...(what !== 'all' && { what }), ...(rep !== null && { rep }) }), [what, rep]);
  const main = useRef<HTMLDivElement>(null);
  const table = usePoolTable('pool.due', narrowed, useDueColumns(), useWidth(main), null);
  const { answer, total, rowAt, onRange } = table.pages;
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
        <PoolTableTools table={table} testId="due" />
      </div>
      <div className={styles.split}>
        <div className={styles.main} ref={main}>
          <TableFrame
            label={t('pool.part.due')}
            testId="due-table"
            columns={table.columns}
            count={total}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
            onRange={onRange}
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
