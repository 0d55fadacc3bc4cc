import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';

/** The last change of every plan. */
export type LastChanges = ReadonlyMap<number, number>;

export async function readLastChanges(db: Db): Promise<LastChanges> {
  const rows = await db
    .selectFrom('change')
    .select((eb) => ['plan_id', eb.fn.max('seq').as('seq')])
    .groupBy('plan_id')
    .execute();
  return new Map(rows.map((row) => [row.plan_id, row.seq]));
}

/** Notes with a batch what it changed in plans since `before`. */
export async function keepPlanChanges(db: Db, batchId: number, before: LastChanges): Promise<void> {
  for (const [planId, seq] of await readLastChanges(db)) {
    await sql`insert into import_plan_change (batch_id, plan_id, seq)
      select ${batchId}, plan_id, seq from change where plan_id = ${planId} and seq > ${before.get(planId) ?? 0}
        and seq <= ${seq}`.execute(db);
  }
}

export interface PlanChangeOfBatch {
  readonly planId: number;
  readonly seq: number;
}

/** The latest first, as they are to be undone. */
export async function readPlanChanges(db: Db, batchId: number): Promise<readonly PlanChangeOfBatch[]> {
  const rows = await db
    .selectFrom('import_plan_change')
    .select(['plan_id', 'seq'])
    .where('batch_id', '=', batchId)
    .orderBy('plan_id', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  return rows.map((row) => ({ planId: row.plan_id, seq: row.seq }));
}
