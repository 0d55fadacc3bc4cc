import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import { MADE } from './capture';
import { TRACKED } from './tracked';

/** So many imports can be undone, as long as they have not changed more values than this altogether. */
const BATCHES_KEPT = 30;
const VALUES_KEPT = 2_000_000;

/** Keeps what was noted since `beginCapture` with the batch, so that it can be undone. */
export async function keepUndo(db: Db, batchId: number): Promise<void> {
  // A value changed and changed back again needs nothing.
  await sql`insert into import_touch (batch_id, tbl, row_id, field, before, after)
    select ${batchId}, tbl, row_id, field, before, after from captured
    where field = ${MADE} or before is not after`.execute(db);
  for (const { name, ascending } of TRACKED) {
    if (!ascending) continue;
    await sql`insert into import_made (batch_id, tbl, first_id, last_id)
      select ${batchId}, ${name}, last_id + 1, (select max(id) from ${sql.table(name)}) from captured_from
      where tbl = ${name} and last_id < (select max(id) from ${sql.table(name)})`.execute(db);
  }
  await forgetOldUndo(db);
}

/** The oldest go first; the history says of them that they can no longer be undone. */
async function forgetOldUndo(db: Db): Promise<void> {
  const { rows } = await sql<{ id: number; size: number }>`select id,
    (select count(*) from import_touch where batch_id = import_batch.id) as size
    from import_batch where undo = 'kept' order by id desc`.execute(db);
  let values = 0;
  const kept = rows.filter(({ size }, i) => {
    values += size;
    return i < BATCHES_KEPT && (i === 0 || values <= VALUES_KEPT);
  });
  for (const { id } of rows.slice(kept.length)) {
    await sql`update import_batch set undo = 'gone' where id = ${id}`.execute(db);
    await sql`delete from import_touch where batch_id = ${id}`.execute(db);
    await sql`delete from import_made where batch_id = ${id}`.execute(db);
  }
}
