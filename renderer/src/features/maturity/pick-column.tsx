import { Checkbox } from 'antd';
import { useMemo } from 'react';
import { useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { type LocalTable, useLocalTable } from '@/ui/table/use-local-table';

/** Which rows of a list are ticked, by code. */
export interface Picking {
  readonly picked: ReadonlySet<string>;
  toggle(code: string): void;
  /** Ticks or unticks these and leaves the others as they are. */
  set(codes: readonly string[], on: boolean): void;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

const PICK_WIDTH = 40;
/** The bar at the side of a long list, as the global style has it. */
const SCROLLBAR = 10;

/** A box before every row, and one in the heading for all rows shown: what a filter hides is not ticked along with them. */
function usePickColumn<Row extends Named>(shown: readonly Row[], picking: Picking): TableColumn<Row> {
  const t = useT();
  return useMemo(() => {
    const { picked, toggle, set } = picking;
    const codes = shown.map((row) => row.code);
    const count = codes.filter((code) => picked.has(code)).length;
    const all = count > 0 && count === codes.length;
    return {
      id: 'pick',
      title: t('maturity.column.select'),
      heading: (
        <Checkbox
          checked={all}
          indeterminate={!all && count > 0}
          aria-label={t('maturity.column.selectAll')}
          onChange={() => set(codes, !all)}
        />
      ),
      width: PICK_WIDTH,
      align: 'center',
      sortable: false,
      value: (row) => (picked.has(row.code) ? 1 : 0),
      cell: (row) => (
        <Checkbox
          checked={picked.has(row.code)}
          aria-label={t('maturity.column.selectUnit', { name: row.name })}
          onClick={(event) => event.stopPropagation()}
          onChange={() => toggle(row.code)}
        />
      ),
    };
  }, [shown, picking, t]);
}

interface Picked<Row> {
  readonly table: LocalTable<Row>;
  /** Those of the table after the boxes. */
  readonly columns: readonly TableColumn<Row>[];
}

/** A table whose rows can be ticked. @param room pixels there are for all columns, boxes included */
export function usePicked<Row extends Named>(
  own: readonly TableColumn<Row>[],
  rows: readonly Row[],
  picking: Picking,
  room: number | null,
): Picked<Row> {
  const table = useLocalTable(own, rows, null, room === null ? null : room - PICK_WIDTH - SCROLLBAR);
  const boxes = usePickColumn(table.rows, picking);
  const { columns } = table;
  return { table, columns: useMemo(() => [boxes, ...columns], [boxes, columns]) };
}
