import type { MaturityOverride, MaturityType } from '@shared/model/maturity';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 500;

/** Those in force, by unit id. */
export async function readOverrides(db: Db): Promise<ReadonlyMap<number, MaturityOverride>> {
  const rows = await db.selectFrom('maturity_override').selectAll().where('replaced_at', 'is', null).execute();
  return new Map(rows.map(({ unit_id, maturity, reason, at }) => [unit_id, { maturity, reason, at }]));
}

/** Ends the overrides in force on these units, and makes new ones unless `maturity` is null. Former ones are kept. */
export async function replaceOverrides(
  db: Db,
  unitIds: readonly number[],
  maturity: MaturityType | null,
  reason: string,
  at: string,
): Promise<void> {
  for (const some of chunksOf(unitIds, CHUNK)) {
    await db
      .updateTable('maturity_override')
      .set({ replaced_at: at })
      .where('unit_id', 'in', some)
      .where('replaced_at', 'is', null)
      .execute();
    if (maturity === null) continue;
    await db
      .insertInto('maturity_override')
      .values(some.map((unit_id) => ({ unit_id, maturity, reason, at, replaced_at: null })))
      .execute();
  }
}
