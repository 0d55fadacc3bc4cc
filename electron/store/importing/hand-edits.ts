import { sql } from 'kysely';
import type { Any } from '@electron/workspace/schema-types';
import type { DB, Db } from '@electron/workspace/schema';
import { trackedTable } from './tracked';

type Cell = Any | null;

/** A row that was edited by hand since it was last imported. */
export interface EditedRow {
  readonly id: number;
  /** Column → value as last imported. */
  readonly base: ReadonlyMap<string, Cell>;
}

/** A table whose edits by hand are noted, and what tells its rows, as SQL over the alias `t`. */
export interface EditedTable {
  readonly table: keyof DB;
  readonly key: string;
}

/** By the key of the row. */
export async function readHandEdits(db: Db, { table, key }: EditedTable): Promise<ReadonlyMap<string, EditedRow>> {
  const { rows } = await sql<{
    id: number;
    key: string;
    field: string;
    base: Cell;
  }>`select h.row_id as id, ${sql.raw(key)} as key, h.field, h.base
    from hand_edit as h join ${sql.table(table)} as t on ${sql.raw(trackedTable(table).rowId('t'))} = h.row_id
    where h.tbl = ${table}`.execute(db);
  const edited = new Map<string, { id: number; base: Map<string, Cell> }>();
  for (const { id, key: told, field, base } of rows) {
    const row = edited.get(told) ?? { id, base: new Map<string, Cell>() };
    row.base.set(field, base);
    edited.set(told, row);
  }
  return edited;
}

export type StoredRow = Readonly<Record<string, Cell>>;

/** Whole rows by key, as they are now. */
export async function readRows(
  db: Db,
  { table, key }: EditedTable,
  edited: readonly EditedRow[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const ids = JSON.stringify(edited.map(({ id }) => id));
  const { rows } = await sql<StoredRow & { told: string }>`select ${sql.raw(key)} as told, t.*
    from ${sql.table(table)} as t
    where ${sql.raw(trackedTable(table).rowId('t'))} in (select value from json_each(${ids}))`.execute(db);
  return new Map(rows.map((row) => [row.told, row]));
}

/** What the source says from now on counts as the value last imported. */
export async function rebase(db: Db, table: string, id: number, field: string, base: Cell): Promise<void> {
  await db
    .updateTable('hand_edit')
    .set({ base })
    .where('tbl', '=', table)
    .where('row_id', '=', id)
    .where('field', '=', field)
    .where('base', 'is not', base)
    .execute();
}
