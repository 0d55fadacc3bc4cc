import { sql } from 'kysely';
import { ChangeLabel, type Change, PlanPatch, type PlanState } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';

export interface NewChange {
  readonly label: ChangeLabel;
  readonly patch: PlanPatch;
  readonly at: string;
  readonly units: number;
  readonly accounts: number;
}

export interface ChangePointer {
  readonly seq: number;
  /** JSON of a ChangeLabel. */
  readonly label: string;
}

/** Records an edit that has just been made; what had been undone before can no longer be redone. */
export async function insertChange(db: Db, planId: number, change: NewChange): Promise<number> {
  await db
    .updateTable('change')
    .set({ state: 'discarded' })
    .where('plan_id', '=', planId)
    .where('state', '=', 'undone')
    .execute();
  const last = await db
    .selectFrom('change')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow();
  const seq = (last.seq ?? 0) + 1;
  await db
    .insertInto('change')
    .values({
      plan_id: planId,
      seq,
      label: JSON.stringify(change.label),
      patch: JSON.stringify(change.patch),
      at: change.at,
      state: 'done',
      units: change.units,
      accounts: change.accounts,
    })
    .execute();
  return seq;
}

/** The change that undo would take back; null when there is none that the plan's state allows. */
export async function nextUndo(db: Db, planId: number, state: PlanState): Promise<ChangePointer | null> {
  return pointer(db, planId, state, 'done', 'desc');
}

/** The change that redo would make again. */
export async function nextRedo(db: Db, planId: number, state: PlanState): Promise<ChangePointer | null> {
  return pointer(db, planId, state, 'undone', 'asc');
}

async function pointer(
  db: Db,
  planId: number,
  planState: PlanState,
  state: 'done' | 'undone',
  order: 'asc' | 'desc',
): Promise<ChangePointer | null> {
  if (planState === 'archived') return null;
  const row = await db
    .selectFrom('change')
    .select([
      'seq',
      'label',
      sql<number>`patch ->> '$.units[0]' is null and patch ->> '$.territories[0]' is null
        and patch ->> '$.rules' is null and patch ->> '$.outcomes[0]' is null`.as('decisionsOnly'),
    ])
    .where('plan_id', '=', planId)
    .where('state', '=', state)
    .orderBy('seq', order)
    .limit(1)
    .executeTakeFirst();
  if (!row || (planState === 'active' && row.decisionsOnly === 0)) return null;
  return { seq: row.seq, label: row.label };
}

export async function readPatch(db: Db, planId: number, seq: number): Promise<PlanPatch> {
  const row = await db
    .selectFrom('change')
    .select('patch')
    .where('plan_id', '=', planId)
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
  return PlanPatch.parse(JSON.parse(row.patch));
}

export async function setChangeState(db: Db, planId: number, seq: number, state: 'done' | 'undone'): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('change')
    .set({ state })
    .where('plan_id', '=', planId)
    .where('seq', '=', seq)
    .where('state', '=', state === 'done' ? 'undone' : 'done')
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'change');
}

/** Latest first, with the undone and discarded ones. */
export async function readChanges(db: Db, planId: number): Promise<Change[]> {
  const rows = await db
    .selectFrom('change')
    .select(['seq', 'label', 'at', 'state', 'units', 'accounts'])
    .where('plan_id', '=', planId)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ label, ...row }) => ({ ...row, label: ChangeLabel.parse(JSON.parse(label)) }));
}

/** What was done to a plan after a time, step by step, the latest first: a change may have been taken back and made again since. */
export async function readStepsSince(
  db: Db,
  planId: number,
  after: string,
): Promise<{ readonly seq: number; readonly forth: boolean; readonly at: string }[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['seq', 'event', 'at'])
    .where('plan_id', '=', planId)
    .where('at', '>', after)
    .where('event', 'in', ['applied', 'undone', 'redone'])
    .orderBy('id', 'desc')
    .execute();
  return rows.flatMap(({ seq, event, at }) => (seq === null ? [] : [{ seq, forth: event !== 'undone', at }]));
}
