import { note } from '@shared/importing/cell';
import { isTurned } from '@shared/importing/sheet/fields-in-rows';
import { NO_FLAWS } from '@shared/importing/flaw';
import { leadingRows } from './leading-rows';
import { MAX_COLUMNS, TOP_ROWS } from './limits';
import type { Table, TableRow } from './table';

/**
 * A table that has its fields in rows and a record in every column, turned so that it can be read; rows are then counted by its
 * columns, which is said.
 */
export function withFieldsInColumns(table: Table): Table {
  if (table.named || !isTurned(leadingRows(table.rows(), TOP_ROWS))) return table;
  // One more than a table may have columns, so that it is refused as any other.
  const rows = leadingRows(table.rows(), MAX_COLUMNS + 1);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const turned = Array.from(
    { length: width },
    (_, column): TableRow => ({
      number: column + 1,
      cells: rows.map(({ cells }) => cells[column] ?? ''),
      flaws: NO_FLAWS,
      adding: false,
      done: (table.size * (column + 1)) / width,
    }),
  );
  return { ...table, merges: [], notes: [...table.notes, note('fieldsInRows')], rows: () => turned };
}
