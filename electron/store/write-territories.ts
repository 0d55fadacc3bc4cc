import type { TerritoryEdit } from '@shared/model/plan';
import type { Territory } from '@shared/model/territory';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { type IdOf, idsByCode, orNull } from './ids';

export async function writeTerritoryEdits(db: Db, planId: number, edits: readonly TerritoryEdit[]): Promise<void> {
  const repId = await idsByCode(
    db,
    'rep',
    edits.flatMap((edit) => [edit.to?.rep, edit.to?.deputy]),
  );
  for (const { key, from, to } of edits) {
    if (to === null) await deleteTerritory(db, planId, key);
    else if (from === null) await insertTerritory(db, planId, to, repId);
    else await updateTerritory(db, planId, to, repId);
  }
}

async function insertTerritory(db: Db, planId: number, territory: Territory, repId: IdOf): Promise<void> {
  const { next } = await db
    .selectFrom('territory')
    .select((eb) => eb.fn.countAll<number>().as('next'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('territory')
    .values({ plan_id: planId, key: territory.key, ordinal: next, ...columnsOf(territory, repId) })
    .execute();
}

async function updateTerritory(db: Db, planId: number, territory: Territory, repId: IdOf): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('territory')
    .set(columnsOf(territory, repId))
    .where('plan_id', '=', planId)
    .where('key', '=', territory.key)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'territory');
}

/** Only when its creation is undone, which the plan's changes still hold; otherwise `removed` is set. */
async function deleteTerritory(db: Db, planId: number, key: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('territory')
    .where('plan_id', '=', planId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  requireAffected(1, numDeletedRows, 'territory');
}

function columnsOf(territory: Territory, repId: IdOf) {
  return {
    name: territory.name,
    rep_id: orNull(repId, territory.rep),
    deputy_id: orNull(repId, territory.deputy),
    parent_key: territory.parent,
    target_share: territory.targetShare,
    locked: territory.locked ? (1 as const) : (0 as const),
    removed: territory.removed ? (1 as const) : (0 as const),
    note: territory.note,
  };
}
