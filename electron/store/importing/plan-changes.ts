import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';

/** How plans stood before an import. */
export interface PlansBefore {
  /** The last change of every plan. */
  readonly changes: ReadonlyMap<number, number>;
  readonly lastPlan: number;
}

export async function readPlansBefore(db: Db): Promise<PlansBefore> {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) as id from plan`.execute(db);
  return { changes: await readLastChanges(db), lastPlan: rows[0].id };
}

async function readLastChanges(db: Db): Promise<PlansBefore['changes']> {
  const rows = await db
    .selectFrom('change')
    .select((eb) => ['plan_id', eb.fn.max('seq').as('seq')])
    .groupBy('plan_id')
    .execute();
  return new Map(rows.map((row) => [row.plan_id, row.seq]));
}

/** Notes with a batch which plans it made, and what it changed in plans, since `before`. */
export async function keepPlanChanges(db: Db, batchId: number, before: PlansBefore): Promise<void> {
  for (const [planId, seq] of await readLastChanges(db)) {
    await sql`insert into import_plan_change (batch_id, plan_id, seq)
      select ${batchId}, plan_id, seq from change where plan_id = ${planId}
        and seq > ${before.changes.get(planId) ?? 0} and seq <= ${seq}`.execute(db);
  }
  await sql`insert into import_made (batch_id, tbl, first_id, last_id)
    select ${batchId}, 'plan', id, id from plan where id > ${before.lastPlan}`.execute(db);
}

/** Plans an import made that nothing has come of: nobody works from them, and they are not all there is. */
export async function readPlansToWithdraw(db: Db, batchId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`select p.id from import_made m join plan p on p.id = m.first_id
    where m.batch_id = ${batchId} and m.tbl = 'plan' and p.state = 'planning' and p.withdrawn_at is null
      and not exists (select 1 from change c where c.plan_id = p.id and c.state = 'done')
      and not exists (select 1 from plan f where f.base_plan_id = p.id and f.withdrawn_at is null)
      and exists (select 1 from plan o where o.id <> p.id and o.withdrawn_at is null)`.execute(db);
  return rows.map(({ id }) => id);
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
