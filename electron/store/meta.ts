import type { Db } from '@electron/workspace/schema';

/** Facts about the file itself. */
export type MetaKey = 'name' | 'createdAt' | 'sample' | 'basemap' | 'importing';

export async function readMeta(db: Db, key: MetaKey): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeMeta(db: Db, key: MetaKey, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
