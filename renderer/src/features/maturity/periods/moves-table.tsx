import { type ReactNode, useCallback, useMemo } from 'react';
import type { Maturity } from '@shared/model/maturity';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from '../maturity.module.css';

export interface Move {
  readonly unit: string;
  readonly name: string;
  readonly from: Maturity;
  readonly to: Maturity;
  readonly accounts: number;
  /** Minor money units. */
  readonly revenue: number;
}

const keyOf = (move: Move): string => move.unit;

/** The units that moved; Enter or a click selects one, here and on the map. */
export function MovesTable({ moves }: { readonly moves: readonly Move[] }): ReactNode {
  const t = useT();
  const { index } = useOpened();
  const table = useLocalTable(useMoveColumns(), moves, null);
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <>
      <div className={styles.tableTools}>
        <b>{t('maturity.periods.moved', { count: moves.length })}</b>
        <LocalTableTools table={table} testId="moves" />
      </div>
      <div className={styles.tableRow}>
        <TableFrame
          label={t('maturity.periods.list')}
          testId="moves-table"
          columns={table.columns}
          count={shown.length}
          rowAt={rowAt}
          rowKey={keyOf}
          sort={table.sort}
          onSort={table.sortBy}
          onActivate={(move) => {
            const unit = index.unit.get(move.unit);
            if (unit !== undefined) useSelection.getState().select([unit], 'replace');
          }}
          empty={<EmptyState title={t('maturity.periods.none')} />}
        />
      </div>
    </>
  );
}

function useMoveColumns(): readonly TableColumn<Move>[] {
  const t = useT();
  const format = useFormat();
  return useMemo(() => {
    const type = (id: 'from' | 'to'): TableColumn<Move> => ({
      id,
      title: t(`maturity.periods.column.${id}`),
      width: 120,
      value: (move) => t(`term.maturity.${move[id]}`),
      cell: (move) => <MaturityGlyph maturity={move[id]} label />,
    });
    return [
      {
        id: 'name',
        title: t('maturity.column.name'),
        width: 120,
        grow: true,
        searchable: true,
        value: (move) => move.name,
        cell: (move) => <span title={move.unit}>{move.name}</span>,
      },
      type('from'),
      type('to'),
      {
        id: 'accounts',
        title: t('maturity.summary.accounts'),
        width: 72,
        align: 'end',
        value: (move) => move.accounts,
        cell: (move) => format.integer(move.accounts),
      },
      {
        id: 'revenue',
        title: t('maturity.summary.revenue'),
        width: 96,
        align: 'end',
        value: (move) => move.revenue,
        cell: (move) => format.compactMoney(move.revenue),
      },
    ];
  }, [t, format]);
}
