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

/** A ruling that waits in a plan. */
export interface WaitingRuling {
  readonly id: number;
  readonly key: string;
  readonly account: string | null;
  readonly ruling: StoredRuling['ruling'];
  readonly rep: string | null;
  readonly dueOn: string;
}

/** Rulings that wait in a plan, and in no other that could still carry them out: they end with it. */
export async function readRulingsEndingWith(db: Db, planId: number): Promise<WaitingRuling[]> {
  return db
    .selectFrom('due_ruling as due')
    .innerJoin('conflict_ruling as ruling', 'ruling.id', 'due.ruling_id')
    .select(['ruling.id', 'ruling.key', 'ruling.account', 'ruling.ruling', 'ruling.rep', 'due.due_on as dueOn'])
    .where('due.plan_id', '=', planId)
    .where('due.state', '=', 'waiting')
    .where('ruling.undone_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('due_ruling as other')
            .innerJoin('plan', 'plan.id', 'other.plan_id')
            .select('other.ruling_id')
            .whereRef('other.ruling_id', '=', 'due.ruling_id')
            .where('other.plan_id', '!=', planId)
            .where('other.state', '=', 'waiting')
            .where('plan.state', '!=', 'archived')
            .where('plan.withdrawn_at', 'is', null),
        ),
      ),
    )
    .orderBy('due.due_on')
    .orderBy('ruling.id')
    .execute();
}

/** A ruling will not take effect in a plan any more. @param problem code of why */
export async function endDueRuling(
  db: Db,
  rulingId: number,
  planId: number,
  at: string,
  problem: string,
): Promise<void> {
  await db
    .updateTable('due_ruling')
    .set({ state: 'refused', at, problem })
    .where('ruling_id', '=', rulingId)
    .where('plan_id', '=', planId)
    .where('state', '=', 'waiting')
    .execute();
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
    .where('ruling.undone_at', 'is', null)
    .orderBy('due.due_on')
    .orderBy('due.ruling_id')
    .execute();
  if (rows.length === 0) return [];
  const known = new Map((await readRulings(db)).map((ruling) => [ruling.id, ruling]));
  return rows.flatMap(({ ruling_id, plan_id, survivor, evidence }): DueRuling[] => {
    const ruling = known.get(ruling_id);
    // One that another plan could not take may still be taken by this one.
    if (!ruling || (!ruling.inForce && ruling.refused === null)) return [];
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
