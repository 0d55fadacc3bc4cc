import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 5000;

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
