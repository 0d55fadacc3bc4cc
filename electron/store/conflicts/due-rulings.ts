import { sql } from 'kysely';
import { Conflict } from '@shared/model/conflict';
import { z } from 'zod';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from '../affected';
import { fromJson } from '../json';
import { readRulings, type StoredRuling } from './rulings';

/** A ruling on the day it takes effect in a plan. */
export interface DueRuling {
  readonly ruling: StoredRuling;
  readonly planId: number;
  readonly survivor: string | null;
  readonly conflict: Conflict;
}

interface Waiting {
  readonly rulingId: number;
  readonly planId: number;
  readonly dueOn: string;
  readonly survivor: string | null;
}

export async function insertDueRuling(db: Db, { rulingId, planId, dueOn, survivor }: Waiting): Promise<void> {
  const row = { ruling_id: rulingId, plan_id: planId, due_on: dueOn, survivor, state: 'waiting' as const };
  await db.insertInto('due_ruling').values(row).execute();
}

/** Those that wait in a plan wait in its fork too. */
export async function copyDueRulings(db: Db, from: number, to: number): Promise<void> {
  await sql`insert into due_ruling (ruling_id, plan_id, due_on, survivor, state)
    select ruling_id, ${to}, due_on, survivor, state from due_ruling
    where plan_id = ${from} and state = 'waiting'`.execute(db);
}

const Evidence = z.looseObject({ conflict: Conflict });

/** Rulings due by a day that still hold, in plans that still take edits; in the order of their days. */
export async function readDueRulings(db: Db, today: string): Promise<DueRuling[]> {
  const rows = await db
    .selectFrom('due_ruling as due')
    .innerJoin('plan', 'plan.id', 'due.plan_id')
    .innerJoin('conflict_ruling as ruling', 'ruling.id', 'due.ruling_id')
    .select(['due.ruling_id', 'due.plan_id', 'due.survivor', 'ruling.evidence'])
    .where('due.state', '=', 'waiting')
    .where('due.due_on', '<=', today)
    .where('plan.state', '!=', 'archived')
    .orderBy('due.due_on')
    .orderBy('due.ruling_id')
    .execute();
  if (rows.length === 0) return [];
  const known = new Map((await readRulings(db)).map((ruling) => [ruling.id, ruling]));
  return rows.flatMap(({ ruling_id, plan_id, survivor, evidence }): DueRuling[] => {
    const ruling = known.get(ruling_id);
    if (!ruling?.inForce) return [];
    return [{ ruling, planId: plan_id, survivor, conflict: Evidence.parse(fromJson(evidence)).conflict }];
  });
}

interface Outcome {
  readonly state: 'done' | 'refused';
  readonly at: string;
  readonly seq?: number | null;
  readonly mergeId?: number | null;
  readonly problem?: string;
}

export async function settleDueRuling(db: Db, due: DueRuling, { mergeId, ...outcome }: Outcome): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('due_ruling')
    .set({ ...outcome, merge_id: mergeId ?? null })
    .where('ruling_id', '=', due.ruling.id)
    .where('plan_id', '=', due.planId)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'due ruling');
}
