import type { Db } from '@electron/workspace/schema';
import type { ConflictScanTable } from '@electron/workspace/schema-conflicts';

/** The latest look at a plan. */
export async function readScan(db: Db, planId: number): Promise<ConflictScanTable | null> {
  const row = await db.selectFrom('conflict_scan').selectAll().where('plan_id', '=', planId).executeTakeFirst();
  return row ?? null;
}

export async function writeScan(db: Db, scan: ConflictScanTable): Promise<void> {
  const { plan_id: _, ...values } = scan;
  await db
    .insertInto('conflict_scan')
    .values(scan)
    .onConflict((conflict) => conflict.column('plan_id').doUpdateSet(values))
    .execute();
}

/** Grows with whatever people do; the same number means that nothing has been done since. */
export async function lastAuditId(db: Db): Promise<number> {
  const { id } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return id ?? 0;
}
