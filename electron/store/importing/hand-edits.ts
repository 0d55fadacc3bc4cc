import { sql } from 'kysely';
import type { Any } from '@electron/workspace/schema-types';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';

type Cell = Any | null;

/** A row that was edited by hand since it was last imported. */
export interface EditedRow {
  readonly id: number;
  /** Column → value as last imported. */
  readonly base: ReadonlyMap<string, Cell>;
}

/** By the code of the row. */
export async function readHandEdits(db: Db, table: 'account' | 'rep'): Promise<ReadonlyMap<string, EditedRow>> {
  const { rows } = await sql<{
    id: number;
    code: string;
    field: string;
    base: Cell;
  }>`select t.id, t.code, h.field, h.base
    from hand_edit as h join ${sql.table(table)} as t on t.id = h.row_id where h.tbl = ${table}`.execute(db);
  const edited = new Map<string, { id: number; base: Map<string, Cell> }>();
  for (const { id, code, field, base } of rows) {
    const row = edited.get(code) ?? { id, base: new Map<string, Cell>() };
    row.base.set(field, base);
    edited.set(code, row);
  }
  return edited;
}

/** Whole rows by code, as they are now. */
export async function readRows(
  db: Db,
  table: 'account' | 'rep',
  codes: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, Cell>>>> {
  const found = new Map<string, Readonly<Record<string, Cell>>>();
  for (const some of chunksOf(codes, 500)) {
    const rows = await db.selectFrom(table).selectAll().where('code', 'in', some).execute();
    for (const row of rows) found.set(row.code, { ...row });
  }
  return found;
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
