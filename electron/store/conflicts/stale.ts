import type { Db } from '@electron/workspace/schema';

/** Ids of accounts whose records changed since this was last asked; they are forgotten by the asking. */
export async function takeStale(db: Db): Promise<readonly number[]> {
  const rows = await db.selectFrom('conflict_stale').select('account_id').execute();
  if (rows.length > 0) await db.deleteFrom('conflict_stale').execute();
  return rows.map((row) => row.account_id);
}
