import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import type { PlacingRow } from '@shared/model/placing';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { useUndoKeys } from '@/ui/use-undo-keys';
import { useLocalTable } from '@/ui/table/use-local-table';
import { PlacingDetail } from './detail/placing-detail';
import { keyAction } from './key-action';
import { useNameOf } from './names';
import { usePlacingColumns } from './placing-columns';
import { PlacingTools } from './placing-tools';
import styles from './placing.module.css';
import { type Placing, usePlacing } from './use-placing';

const NO_ROWS: readonly PlacingRow[] = [];
/** So many rows before the end the next ones are fetched. */
const NEAR_END = 30;
const keyOf = (row: PlacingRow): string => row.account;

/** Accounts that are nowhere, or whose place is in doubt: each with what the file said and where it may be. */
export function PlacingPage(): ReactNode {
  const t = useT();
  const placing = usePlacing();
  const { list, show } = placing;
  const step = (turn: 'undo' | 'redo'): boolean => {
    if (list === null || list[turn] === null) return false;
    placing.step(turn);
    return true;
  };
  useUndoKeys({ undo: () => step('undo'), redo: () => step('redo') });
  const noAccounts = usePart((o) => o.info.counts.accounts === 0);
  return (
    <div className={styles.page} data-testid="placing-page" aria-busy={list === null}>
      <PageHead title={t('placing.title')} text={t('placing.lead')} />
      <PlacingTools placing={placing} />
      {list === null && <p className={styles.reading}>{t('placing.reading')}</p>}
      {list !== null && list.rows.length === 0 && (
        <EmptyState
          testId="placing-empty"
          title={t(`placing.empty.${noAccounts ? 'noAccounts' : show}`)}
          text={t('placing.empty.text')}
        />
      )}
      {list !== null && list.rows.length > 0 && <Worklist placing={placing} rows={list.rows} />}
      {list !== null && list.total > list.rows.length && list.rows.length > 0 && (
        <p className={styles.more}>{t('placing.more', { shown: list.rows.length, total: list.total })}</p>
      )}
    </div>
  );
}

function Worklist({ placing, rows }: { readonly placing: Placing; readonly rows: readonly PlacingRow[] }): ReactNode {
  const t = useT();
  const columns = usePlacingColumns();
  const nameOf = useNameOf();
  const table = useLocalTable(columns, rows, null);
  const [at, setAt] = useState(0);
  const shown = table.rows.length > 0 ? table.rows : NO_ROWS;
  // The row below takes the place of one that is done.
  const index = Math.min(at, shown.length - 1);
  const row = shown.at(index);
  const byKey = useMemo(() => new Map(shown.map((r, i) => [r.account as string, i])), [shown]);

  function onKeyDown(event: KeyboardEvent): void {
    const action = row && keyAction(event, row, placing.show);
    if (!row || !action) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.kind === 'move') setAt(Math.max(0, Math.min(shown.length - 1, index + action.by)));
    if (action.kind === 'place') placing.place(row, action.unit, nameOf(action.unit));
    if (action.kind === 'aside') placing.setAside(row, action.aside);
  }

  return (
    <div className={styles.split} onKeyDownCapture={onKeyDown}>
      <TableFrame
        label={t('placing.title')}
        testId="placing-table"
        columns={table.columns}
        count={shown.length}
        rowAt={(i) => shown.at(i)}
        rowKey={keyOf}
        sort={table.sort}
        onSort={table.sortBy}
        onActivate={(chosen) => setAt(byKey.get(chosen.account) ?? 0)}
        selected={row?.account ?? null}
        marked={row?.account ?? null}
        onRange={(_, last) => last >= rows.length - NEAR_END && placing.more()}
      />
      {row && <PlacingDetail key={row.account} row={row} placing={placing} />}
    </div>
  );
}
