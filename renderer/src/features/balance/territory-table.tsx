import { type ReactNode, useCallback, useMemo } from 'react';
import { usePart } from '@/app/state/session';
import { useSelection } from '@/app/state/selection';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import type { LocalTable } from '@/ui/table/use-local-table';
import { activateRow, hoverRow } from './row-actions';
import type { TerritoryRow } from '@shared/metrics/territory-rows';

interface Props {
  readonly table: LocalTable<TerritoryRow>;
  readonly foot: readonly TerritoryRow[];
}

/** One row a territory; pointing at a row lights the area on the map, and the other way about. */
export function TerritoryTable({ table, foot }: Props): ReactNode {
  const t = useT();
  const snapshot = usePart((o) => o.plan.snapshot);
  const selected = useSelection((s) => (s.territory === null ? null : snapshot.territories[s.territory]?.key));
  const pointedAt = useSelection((s) => s.hoveredTerritory ?? territoryOfUnit(s.hoveredUnit, snapshot.unitTerritory));
  const { rows } = table;
  const shownFoot = useMemo(() => foot.filter(worthARow), [foot]);
  const rowAt = useCallback((i: number) => rows.at(i), [rows]);
  return (
    <TableFrame
      label={t('balance.tab.territories')}
      testId="balance-table"
      columns={table.columns}
      count={rows.length}
      rowAt={rowAt}
      rowKey={keyOf}
      sort={table.sort}
      onSort={table.sortBy}
      onActivate={activateRow}
      onHover={hoverRow}
      selected={selected}
      marked={pointedAt === null ? null : snapshot.territories[pointedAt]?.key}
      pinned={shownFoot}
      empty={
        table.filter === '' ? (
          <EmptyState title={t('balance.empty.title')} text={t('balance.empty.text')} />
        ) : (
          <EmptyState title={t('table.noMatch', { text: table.filter })} />
        )
      }
    />
  );
}

function territoryOfUnit(unit: number | null, unitTerritory: Int32Array): number | null {
  const t = unit === null ? -1 : unitTerritory[unit];
  return t >= 0 ? t : null;
}

const keyOf = (row: TerritoryRow): string => row.key;

/** Where nothing is unassigned, the line for it would only take room. */
function worthARow(row: TerritoryRow): boolean {
  return row.kind !== 'unassigned' || row.units > 0 || row.accounts > 0 || row.before !== null;
}
