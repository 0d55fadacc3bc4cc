import { DomainError } from '@shared/model/result';
import { PlanId } from '@shared/model/ids';
import { ChangeLabel, type PlanMeta, type PlanState } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import type { PlanTable } from '@electron/workspace/schema-plans';
import type { Selectable, Updateable } from 'kysely';
import { requireAffected } from './affected';
import { nextRedo, nextUndo } from './changes';

export interface NewPlan {
  readonly name: string;
  readonly basePlanId: number | null;
  readonly at: string;
}

/** @throws DomainError `plan.nameTaken` */
export async function insertPlan(db: Db, plan: NewPlan): Promise<PlanId> {
  await requireFreeName(db, plan.name, null);
  const { id } = await db
    .insertInto('plan')
    .values({
      name: plan.name,
      name_key: nameKey(plan.name),
      state: 'planning',
      base_plan_id: plan.basePlanId,
      effective_date: null,
      note: '',
      created_at: plan.at,
      activated_at: null,
      archived_at: null,
      revision: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return PlanId.parse(id);
}

/** In the order they were made. */
export async function readPlans(db: Db): Promise<PlanMeta[]> {
  const rows = await db.selectFrom('plan').selectAll().where('withdrawn_at', 'is', null).orderBy('id').execute();
  const metas: PlanMeta[] = [];
  for (const row of rows) metas.push(await metaFromRow(db, row));
  return metas;
}

/** @throws DomainError `plan.notFound` */
export async function readPlan(db: Db, planId: number): Promise<PlanMeta> {
  const row = await db
    .selectFrom('plan')
    .selectAll()
    .where('id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new DomainError('plan.notFound', { planId });
  return metaFromRow(db, row);
}

export async function readActivePlanId(db: Db): Promise<PlanId | null> {
  const row = await db.selectFrom('plan').select('id').where('state', '=', 'active').executeTakeFirst();
  return row ? PlanId.parse(row.id) : null;
}

export type PlanDescription = Partial<Pick<PlanMeta, 'name' | 'effectiveDate' | 'note'>>;

/** @throws DomainError `plan.nameTaken` */
export async function describePlan(db: Db, planId: number, change: PlanDescription): Promise<void> {
  const row: Updateable<PlanTable> = {};
  if (change.name !== undefined) {
    await requireFreeName(db, change.name, planId);
    row.name = change.name;
    row.name_key = nameKey(change.name);
  }
  if (change.effectiveDate !== undefined) row.effective_date = change.effectiveDate;
  if (change.note !== undefined) row.note = change.note;
  if (Object.keys(row).length === 0) return;
  const { numUpdatedRows } = await db.updateTable('plan').set(row).where('id', '=', planId).executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'plan');
}

/** Takes a plan out of all lists and gives its name free; nothing of it is lost. */
export async function withdrawPlan(db: Db, planId: number, at: string): Promise<void> {
  const gone = { withdrawn_at: at, name_key: `withdrawn ${planId} ${at}` };
  const { numUpdatedRows } = await db.updateTable('plan').set(gone).where('id', '=', planId).executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'plan');
}

export async function setPlanState(
  db: Db,
  planId: number,
  state: Exclude<PlanState, 'planning'>,
  at: string,
): Promise<void> {
  const times = state === 'active' ? { activated_at: at } : { archived_at: at };
  const { numUpdatedRows } = await db
    .updateTable('plan')
    .set({ state, ...times })
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'plan state');
}

/** @throws DomainError `plan.staleRevision` when the plan is at another revision than `from` */
export async function nextRevision(db: Db, planId: number, from: number): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('plan')
    .set({ revision: from + 1 })
    .where('id', '=', planId)
    .where('revision', '=', from)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows !== 1n) throw new DomainError('plan.staleRevision', { planId });
}

async function requireFreeName(db: Db, name: string, except: number | null): Promise<void> {
  const taken = await db.selectFrom('plan').select('id').where('name_key', '=', nameKey(name)).executeTakeFirst();
  if (taken && taken.id !== except) throw new DomainError('plan.nameTaken', { name });
}

function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

async function metaFromRow(db: Db, row: Selectable<PlanTable>): Promise<PlanMeta> {
  const undo = await nextUndo(db, row.id, row.state);
  const redo = await nextRedo(db, row.id, row.state);
  return {
    id: PlanId.parse(row.id),
    name: row.name,
    state: row.state,
    basePlanId: row.base_plan_id === null ? null : PlanId.parse(row.base_plan_id),
    effectiveDate: row.effective_date,
    note: row.note,
    createdAt: row.created_at,
    activatedAt: row.activated_at,
    archivedAt: row.archived_at,
    revision: row.revision,
    undo: undo && ChangeLabel.parse(JSON.parse(undo.label)),
    redo: redo && ChangeLabel.parse(JSON.parse(redo.label)),
  };
}
