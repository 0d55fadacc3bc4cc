import { CompiledQuery, sql } from 'kysely';
import { DomainError } from '@shared/model/result';
import type { Any } from '@electron/workspace/schema-types';
import type { Db } from '@electron/workspace/schema';
import { groupBy } from '../group-by';
import { MADE } from './capture';
import { TRACKED, type TrackedTable } from './tracked';

/**
 * Takes back what one import wrote: rows it made go, values it changed return. Run it in a transaction.
 * @returns what went with the rows
 * @throws DomainError `import.undoChanged` when rows were changed since, `import.undoUsed` when something refers to them
 */
export async function undoRows(db: Db, batchId: number): Promise<Undone> {
  const promises = await withdrawPromises(db, batchId);
  const later = await countChangedSince(db, batchId);
  if (later > 0) throw new DomainError('import.undoChanged', { n: later });
  await sql`insert into meta (key, value) values ('importing', '1') on conflict do nothing`.execute(db);
  await forgetWhatWasFound(db, batchId);
  for (const table of TRACKED) await restore(db, batchId, table);
  for (const table of TRACKED.toReversed()) await unmake(db, batchId, table);
  await sql`delete from meta where key = 'importing'`.execute(db);
  await sql`delete from import_touch where batch_id = ${batchId}`.execute(db);
  await sql`delete from import_made where batch_id = ${batchId}`.execute(db);
  return { promises };
}

export interface Undone {
  /** What plans coming into force had promised of opportunities that are no longer there. */
  readonly promises: number;
}

/**
 * A promise of an opportunity goes with it, and so does the owner it was given by that promise: a program did that, which is
 * no edit by hand of the row.
 */
async function withdrawPromises(db: Db, batchId: number): Promise<number> {
  const made = sql`exists (select 1 from import_made m where m.batch_id = ${batchId} and m.tbl = 'opportunity'`;
  await sql`delete from hand_edit where tbl = 'opportunity' and field = 'owner_id'
    and ${made} and row_id between m.first_id and m.last_id)
    and row_id in (select opportunity_id from due_deal)`.execute(db);
  const { numAffectedRows } = await sql`delete from due_deal
    where ${made} and opportunity_id between m.first_id and m.last_id)`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** What programs noted of the rows it made, and will note again; what people decided stays, and then stands in the way. */
async function forgetWhatWasFound(db: Db, batchId: number): Promise<void> {
  await sql`delete from account_source where batch_id = ${batchId}`.execute(db);
  const made = sql`exists (select 1 from import_made where batch_id = ${batchId} and tbl = 'account'`;
  await sql`delete from duplicate_stale where ${made} and account_id between first_id and last_id)`.execute(db);
  await sql`delete from duplicate_pair where state = 'open'
    and ${made} and (a between first_id and last_id or b between first_id and last_id))`.execute(db);
}

/** Rows whose values are no longer what the import left, and rows it made that were edited or imported again. */
async function countChangedSince(db: Db, batchId: number): Promise<number> {
  let count = 0;
  for (const table of TRACKED) {
    const { name, rowId } = table;
    const fields = await touchedFields(db, batchId, name);
    for (const field of fields) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from import_touch as u
        join ${sql.table(name)} on ${sql.raw(rowId(name))} = u.row_id
        where u.batch_id = ${batchId} and u.tbl = ${name} and u.field = ${field}
          and ${sql.ref(`${name}.${field}`)} is not u.after`.execute(db);
      count += rows[0].n;
    }
  }
  const { rows } = await sql<{ n: number }>`select
    (select count(distinct e.row_id) from import_made m join hand_edit e
      on e.tbl = m.tbl and e.row_id between m.first_id and m.last_id where m.batch_id = ${batchId})
    + (select count(distinct u.row_id) from import_made m join import_touch u
      on u.tbl = m.tbl and u.row_id between m.first_id and m.last_id and u.batch_id > m.batch_id
      where m.batch_id = ${batchId})
    + (select count(distinct u.row_id) from import_touch m join import_touch u
      on u.tbl = m.tbl and u.row_id = m.row_id and u.batch_id > m.batch_id
      where m.batch_id = ${batchId} and m.field = ${MADE}) as n`.execute(db);
  return count + rows[0].n;
}

async function touchedFields(db: Db, batchId: number, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ field: string }>`select distinct field from import_touch
    where batch_id = ${batchId} and tbl = ${table} and field <> ${MADE}`.execute(db);
  return rows.map((row) => row.field);
}

interface Touched {
  readonly row_id: number;
  readonly field: string;
  readonly before: Any | null;
}

/** All values of a row at once: some hold only together, such as the two coordinates. */
async function restore(db: Db, batchId: number, { name, byRowId }: TrackedTable): Promise<void> {
  const { rows } = await sql<Touched>`select row_id, field, before from import_touch
    where batch_id = ${batchId} and tbl = ${name} and field <> ${MADE} order by row_id, field`.execute(db);
  const marks = byRowId.split('?').length - 1;
  for (const [rowId, touched] of groupBy(rows, (row) => row.row_id)) {
    const values = touched.map(({ field }) => `${field} = ?`).join(', ');
    const text = `update ${name} set ${values} where ${byRowId}`;
    const parameters = [...touched.map((t) => t.before), ...Array<number>(marks).fill(rowId)];
    await db.executeQuery(CompiledQuery.raw(text, parameters));
  }
}

async function unmake(db: Db, batchId: number, { name, rowId }: TrackedTable): Promise<void> {
  try {
    await sql`delete from ${sql.table(name)} where exists (select 1 from import_made m
      where m.batch_id = ${batchId} and m.tbl = ${name}
        and ${sql.raw(rowId(name))} between m.first_id and m.last_id)`.execute(db);
    await sql`delete from ${sql.table(name)} where ${sql.raw(rowId(name))} in (select row_id from import_touch
      where batch_id = ${batchId} and tbl = ${name} and field = ${MADE})`.execute(db);
  } catch (error) {
    if (isForeignKey(error)) throw new DomainError('import.undoUsed', { table: name });
    throw error;
  }
}

function isForeignKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}
