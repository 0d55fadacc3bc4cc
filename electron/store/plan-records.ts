import { PlanRecord, type RecordContent } from '@shared/model/plan-record';
import type { Db } from '@electron/workspace/schema';
import { actorName } from './actor';

/** Oldest first. */
export async function readPlanRecords(db: Db, planId: number): Promise<PlanRecord[]> {
  const rows = await db.selectFrom('plan_record').selectAll().where('plan_id', '=', planId).orderBy('id').execute();
  return rows.map(({ plan_id, decided_on, ...record }) =>
    PlanRecord.parse({ ...record, planId: plan_id, decidedOn: decided_on }),
  );
}

export async function insertPlanRecord(
  db: Db,
  planId: number,
  { decidedOn, ...content }: RecordContent,
  at: string,
): Promise<number> {
  const values = { ...content, plan_id: planId, decided_on: decidedOn, at, actor: actorName() };
  const { id } = await db.insertInto('plan_record').values(values).returning('id').executeTakeFirstOrThrow();
  return id;
}
