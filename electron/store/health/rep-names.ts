import type { Db } from '@electron/workspace/schema';

/** By id; those marked as deleted too, as what they did is still on record. */
export async function readRepNames(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('rep').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
