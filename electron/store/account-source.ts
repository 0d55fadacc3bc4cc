import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 5000;

/** The last account there is; those made later are told by their numbers. */
export async function readLastAccount(db: Db): Promise<number> {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) as id from account`.execute(db);
  return rows[0].id;
}

/** As `stampAccounts`, of all accounts made since. */
export async function stampAccountsAfter(db: Db, lastId: number): Promise<void> {
  await sql`insert or ignore into account_source (account_id, batch_id)
    select id, (select coalesce(max(id), 0) + 1 from import_batch) from account where id > ${lastId}`.execute(db);
}

/** Notes that the import under way names these accounts; its own row follows in the same transaction, under the next id. */
export async function stampAccounts(db: Db, codes: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) + 1 as id from import_batch`.execute(db);
  for (const some of chunksOf(codes, CHUNK)) {
    await sql`insert or ignore into account_source (account_id, batch_id)
      select id, ${rows[0].id} from account where code in (select value from json_each(${JSON.stringify(some)}))`.execute(
      db,
    );
  }
}

/** As `stampAccounts`, of the accounts whose codes a query gives. */
export async function stampAccountsOf(db: Db, query: string): Promise<void> {
  await sql`insert or ignore into account_source (account_id, batch_id)
    select id, (select coalesce(max(id), 0) + 1 from import_batch) from account where code in (${sql.raw(query)})`.execute(
    db,
  );
}
