import { sql } from 'kysely';
import type { ImportKind } from '@shared/contract/imports';
import type { Db } from '@electron/workspace/schema';

/** Why a row that its source no longer has stays: a message key below `review.guarded.`. */
export type Guard = 'decided' | 'inUse' | 'hasMembers';

type Guards = ReadonlyMap<number, Guard>;

/** Rows that others rely on, by their number. */
export async function guardsOf(db: Db, kind: ImportKind): Promise<Guards> {
  if (kind === 'accounts') return guardedAccounts(db);
  if (kind === 'reps') return guardedReps(db);
  return kind === 'teams' ? guardedTeams(db) : new Map();
}

/** Somebody has decided who owns it, in a plan that is not history. */
async function guardedAccounts(db: Db): Promise<Guards> {
  const { rows } = await sql<{ id: number }>`select distinct d.account_id as id from plan_decision d
    join plan p on p.id = d.plan_id where p.state <> 'archived'
    union select f.account_id from plan_follower f join plan p on p.id = f.plan_id where p.state <> 'archived'`.execute(
    db,
  );
  return new Map(rows.map(({ id }) => [id, 'decided']));
}

/** A rep who runs a territory, whom a decision names, or who serves an account today. */
async function guardedReps(db: Db): Promise<Guards> {
  const { rows } = await sql<{ id: number; why: Guard }>`
    select present_owner_id as id, 'inUse' as why from account where present_owner_id is not null and deleted_at is null
    union select t.rep_id, 'inUse' from territory t join plan p on p.id = t.plan_id
      where p.state <> 'archived' and t.removed = 0 and t.rep_id is not null
    union select d.rep_id, 'decided' from plan_decision d join plan p on p.id = d.plan_id
      where p.state <> 'archived' and d.rep_id is not null
    union select f.rep_id, 'decided' from plan_follower f join plan p on p.id = f.plan_id where p.state <> 'archived'`.execute(
    db,
  );
  return new Map(rows.map(({ id, why }) => [id, why]));
}

/** Reps belong to it. */
async function guardedTeams(db: Db): Promise<Guards> {
  const { rows } = await sql<{ id: number }>`select distinct team_id as id from rep
    where team_id is not null and deleted_at is null`.execute(db);
  return new Map(rows.map(({ id }) => [id, 'hasMembers']));
}
