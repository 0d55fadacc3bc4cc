import type { Datum } from '@shared/model/datum';
import type { Db } from '@electron/workspace/schema';

/** What the positions of a file with these headers were read as the last time; null = never said. */
export async function readDatum(db: Db, kind: string, headers: string): Promise<Datum | null> {
  const row = await db
    .selectFrom('import_mapping')
    .select('datum')
    .where('kind', '=', kind)
    .where('headers', '=', headers)
    .executeTakeFirst();
  return row?.datum ?? null;
}

/** Goes with the mapping remembered for these headers, which must be there. */
export async function writeDatum(db: Db, kind: string, headers: string, datum: Datum): Promise<void> {
  await db
    .updateTable('import_mapping')
    .set({ datum })
    .where('kind', '=', kind)
    .where('headers', '=', headers)
    .execute();
}
