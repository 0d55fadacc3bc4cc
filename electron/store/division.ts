import type { UnitOverlap } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';
import { idsByCode } from './ids';

const CHUNK = 500;

/** Keys of territories in any plan, so that a new one is never taken for another plan's. */
export async function readTerritoryKeys(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('territory').select('key').distinct().execute();
  return rows.map((row) => row.key);
}

/** Sets which further territories claim these units; other units' overlaps stay. */
export async function replaceOverlaps(
  db: Db,
  planId: number,
  units: readonly string[],
  overlaps: readonly UnitOverlap[],
): Promise<void> {
  const unitId = await idsByCode(db, 'unit', units);
  for (const some of chunksOf(units.map(unitId), CHUNK)) {
    await db.deleteFrom('plan_overlap').where('plan_id', '=', planId).where('unit_id', 'in', some).execute();
  }
  const rows = overlaps.map((o) => ({ plan_id: planId, unit_id: unitId(o.unit), territory_key: o.territory }));
  for (const some of chunksOf(rows, CHUNK)) await db.insertInto('plan_overlap').values(some).execute();
}

/** Code of the rep who serves each account today, null = not said; in the order of a field's accounts. */
export async function readPresentOwners(db: Db): Promise<readonly (string | null)[]> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('rep', 'rep.id', 'account.present_owner_id')
    .select('rep.code as rep')
    .where('account.deleted_at', 'is', null)
    .orderBy('account.id')
    .execute();
  return rows.map((row) => row.rep);
}
