import { sql } from 'kysely';
import type { ImportKind } from '@shared/contract/imports';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';

/** Kinds whose rows can be missed; records of what happened are delivered in pieces and are not. */
const TABLES: Readonly<Partial<Record<ImportKind, 'account' | 'rep'>>> = { accounts: 'account', reps: 'rep' };

export interface MissingRow {
  readonly id: number;
  readonly key: string;
  readonly label: string;
  /** Why it must not go; null = it may. */
  readonly guarded: 'decided' | 'inUse' | null;
}

/**
 * Rows that last came from this source and that the file does not speak of, by code.
 * @param mentions whether the file has a code, be its row acceptable or not
 */
export async function missingRows(
  db: Db,
  kind: ImportKind,
  sourceId: number,
  mentions: (code: string) => boolean,
): Promise<readonly MissingRow[]> {
  const table = TABLES[kind];
  if (!table) return [];
  const rows = await db
    .selectFrom(table)
    .select(['id', 'code as key', 'name as label'])
    .where('source_id', '=', sourceId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  const missing = rows.filter((row) => !mentions(row.key));
  if (missing.length === 0) return [];
  const guards = table === 'account' ? await guardedAccounts(db) : await guardedReps(db);
  return missing.map((row) => ({ ...row, guarded: guards.get(row.id) ?? null }));
}

/** Somebody has decided who owns it, in a plan that is not history. */
async function guardedAccounts(db: Db): Promise<ReadonlyMap<number, 'decided'>> {
  const { rows } = await sql<{ id: number }>`select distinct d.account_id as id from plan_decision d
    join plan p on p.id = d.plan_id where p.state <> 'archived'
    union select f.account_id from plan_follower f join plan p on p.id = f.plan_id where p.state <> 'archived'`.execute(
    db,
  );
  return new Map(rows.map(({ id }) => [id, 'decided']));
}

/** A rep who runs a territory, whom a decision names, or who serves an account today. */
async function guardedReps(db: Db): Promise<ReadonlyMap<number, 'decided' | 'inUse'>> {
  const { rows } = await sql<{ id: number; why: 'decided' | 'inUse' }>`
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

/** Marks rows as removed; they come back with the next file that has them. */
export async function markRemoved(db: Db, kind: ImportKind, ids: readonly number[], at: string): Promise<void> {
  const table = TABLES[kind];
  if (!table) return;
  for (const some of chunksOf(ids, 500)) {
    await db.updateTable(table).set({ deleted_at: at }).where('id', 'in', some).execute();
  }
}

/** Rows of the file that last came from elsewhere come from this source from now on. */
export async function claimRows(
  db: Db,
  kind: ImportKind,
  sourceId: number,
  accepted: ReadonlyMap<string, number>,
): Promise<void> {
  const table = TABLES[kind];
  if (!table) return;
  const rows = await db
    .selectFrom(table)
    .select(['id', 'code'])
    .where((eb) => eb.or([eb('source_id', 'is', null), eb('source_id', '<>', sourceId)]))
    .execute();
  const ids = rows.filter((row) => accepted.has(row.code)).map((row) => row.id);
  for (const some of chunksOf(ids, 500)) {
    await db.updateTable(table).set({ source_id: sourceId }).where('id', 'in', some).execute();
  }
}
