import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';

/** Triggers that do a little for every account made; an import does the same for all its accounts at once. */
const SUSPENDED = ['account_position_insert', 'account_compared_insert'] as const;

/**
 * Takes them away within the transaction of an import, and notes them where only this connection and this transaction see
 * it: a third of the time of writing 100,000 accounts goes into looking whether they have something to do.
 */
export async function suspendRowTriggers(db: Db): Promise<void> {
  await sql`create temp table suspended as select name, sql from main.sqlite_master
    where type = 'trigger' and name in (${sql.join(SUSPENDED)})`.execute(db);
  for (const name of SUSPENDED) await sql`drop trigger if exists main.${sql.id(name)}`.execute(db);
}

/** Puts them back as they were, and does what they would have done for the accounts made since. */
export async function resumeRowTriggers(db: Db): Promise<void> {
  // An account made and changed in one import has its position from the trigger of changes.
  await sql`insert or replace into account_position select id, lng, lng, lat, lat from account
    where id > (select last_id from captured_from where tbl = 'account') and lng is not null and deleted_at is null`.execute(
    db,
  );
  await sql`insert or ignore into duplicate_stale select id from account
    where id > (select last_id from captured_from where tbl = 'account')`.execute(db);
  const { rows } = await sql<{ sql: string }>`select sql from temp.suspended order by name`.execute(db);
  for (const trigger of rows) await sql.raw(trigger.sql).execute(db);
}
