import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import { resumeRowTriggers, suspendRowTriggers } from './row-triggers';
import { columnsOf, TRACKED, type TrackedTable } from './tracked';

/** What a row that was made is noted under; no column has this name. */
export const MADE = '';

const TABLES = [
  `create temp table captured (
    tbl text not null,
    row_id integer not null,
    field text not null,
    before any,
    after any,
    primary key (tbl, row_id, field)
  ) strict, without rowid`,
  'create temp table captured_from (tbl text primary key, last_id integer not null) strict, without rowid',
];

/**
 * From here to the end of the transaction every change of a tracked row is noted, by triggers that only this connection
 * has, and nothing counts as an edit by hand. Rows made are told by their numbers: noting each of 100,000 would cost more
 * than writing it.
 */
export async function beginCapture(db: Db): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(db);
  await sql`insert into meta (key, value) values ('importing', '1') on conflict do nothing`.execute(db);
  for (const table of TRACKED) {
    if (table.ascending) {
      await sql`insert into captured_from select ${table.name}, coalesce(max(id), 0) from ${sql.table(table.name)}`.execute(
        db,
      );
    } else await sql.raw(madeTrigger(table)).execute(db);
    await sql.raw(changeTrigger(table, await columnsOf(db, table))).execute(db);
  }
  await suspendRowTriggers(db);
}

/** Edits by hand count again; what was noted stays to be read until the transaction ends. */
export async function endCapture(db: Db): Promise<void> {
  await resumeRowTriggers(db);
  await sql`delete from meta where key = 'importing'`.execute(db);
}

function madeTrigger({ name, rowId }: TrackedTable): string {
  return `create temp trigger captured_${name}_made after insert on main.${name} begin
    insert into captured values ('${name}', ${rowId('new')}, '${MADE}', null, null);
  end`;
}

/** A row this import has made itself is not noted again when it changes once more. */
function changeTrigger({ name, rowId, ascending }: TrackedTable, columns: readonly string[]): string {
  const pairs = columns.map((c) => `select '${c}' as f, old.${c} as b, new.${c} as a`).join(' union all ');
  const older = ascending
    ? `old.id <= (select last_id from captured_from where tbl = '${name}')`
    : `not exists (select 1 from captured where tbl = '${name}' and row_id = ${rowId('old')} and field = '${MADE}')`;
  return `create temp trigger captured_${name}_changed after update on main.${name} when ${older} begin
    insert into captured (tbl, row_id, field, before, after)
      select '${name}', ${rowId('old')}, f, b, a from (${pairs}) where b is not a
      on conflict (tbl, row_id, field) do update set after = excluded.after;
  end`;
}
