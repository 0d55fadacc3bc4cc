import { sql } from 'kysely';
import type { ImportKind } from '@shared/contract/imports';
import { comesWhole, type WholeList } from '@shared/importing/whole-lists';
import type { Db } from '@electron/workspace/schema';
import { DIFF_SHAPES } from './diff-shapes';
import { type Guard, guardsOf } from './guards';
import { trackedTable, type TrackedTable } from './tracked';

/** How rows of a list can be missed, as SQL over its table `t`. */
interface Missable {
  /** Column of the source they last came from. */
  readonly source: string;
  readonly present: string;
  /** What marking one as removed sets. */
  readonly gone: 'deleted_at' | 'present_owner_id';
}

const MARKED: Missable = { source: 'source_id', present: 't.deleted_at is null', gone: 'deleted_at' };

const MISSABLE: Readonly<Record<WholeList, Missable>> = {
  teams: MARKED,
  reps: MARKED,
  accounts: MARKED,
  contacts: MARKED,
  opportunities: MARKED,
  market: MARKED,
  owners: {
    source: 'owner_source_id',
    present: 't.deleted_at is null and t.present_owner_id is not null',
    gone: 'present_owner_id',
  },
};

function missableOf(kind: ImportKind): Missable | null {
  return comesWhole(kind) ? MISSABLE[kind] : null;
}

export interface MissingRow {
  readonly id: number;
  readonly key: string;
  readonly label: string;
  /** Why it must not go; null = it may. */
  readonly guarded: Guard | null;
}

/** @param expected whether a file of this source should have a row of this key, and has it not */
export async function missingRows(
  db: Db,
  kind: ImportKind,
  sourceId: number,
  expected: (key: string) => boolean,
): Promise<readonly MissingRow[]> {
  const [missable, shape] = [missableOf(kind), DIFF_SHAPES[kind]];
  if (!missable || !shape) return [];
  const table = trackedTable(shape.table);
  const { rows } = await sql<Omit<MissingRow, 'guarded'>>`select ${sql.raw(table.rowId('t'))} as id,
    ${sql.raw(shape.key)} as key, ${sql.raw(shape.label)} as label
    from ${sql.table(shape.table)} as t ${sql.raw(shape.joins)}
    where t.${sql.ref(missable.source)} = ${sourceId} and ${sql.raw(missable.present)} and ${older(table)}
    order by 1`.execute(db);
  const missing = rows.filter((row) => expected(row.key));
  if (missing.length === 0) return [];
  const guards = await guardsOf(db, kind);
  return missing.map((row) => ({ ...row, guarded: guards.get(row.id) ?? null }));
}

/** Marks rows as removed; they come back with the next file that has them. */
export async function markRemoved(db: Db, kind: ImportKind, ids: readonly number[], at: string): Promise<void> {
  const [missable, shape] = [missableOf(kind), DIFF_SHAPES[kind]];
  if (!missable || !shape || ids.length === 0) return;
  const value = missable.gone === 'deleted_at' ? at : null;
  await sql`update ${sql.table(shape.table)} as t set ${sql.ref(missable.gone)} = ${value}
    where ${among(shape.table, ids)}`.execute(db);
}

/** Rows of the file that last came from elsewhere come from this source from now on. */
export async function claimRows(
  db: Db,
  kind: ImportKind,
  sourceId: number,
  isAccepted: (key: string) => boolean,
): Promise<void> {
  const [missable, shape] = [missableOf(kind), DIFF_SHAPES[kind]];
  if (!missable || !shape) return;
  const table = trackedTable(shape.table);
  const { rows } = await sql<{ id: number; key: string }>`select ${sql.raw(table.rowId('t'))} as id,
    ${sql.raw(shape.key)} as key from ${sql.table(shape.table)} as t ${sql.raw(shape.joins)}
    where t.${sql.ref(missable.source)} is not ${sourceId} and ${older(table)}`.execute(db);
  const ids = rows.filter((row) => isAccepted(row.key)).map((row) => row.id);
  if (ids.length === 0) return;
  await sql`update ${sql.table(shape.table)} as t set ${sql.ref(missable.source)} = ${sourceId}
    where ${among(shape.table, ids)}`.execute(db);
}

/** Rows that were there before this import, where their numbers tell: those it has made are not to be looked through. */
function older({ name, ascending }: TrackedTable) {
  return ascending ? sql`t.id <= (select last_id from captured_from where tbl = ${name})` : sql`true`;
}

/** Bound as one text: an import may claim a hundred thousand rows. */
function among(table: string, ids: readonly number[]) {
  return sql`${sql.raw(trackedTable(table).rowId('t'))} in (select value from json_each(${JSON.stringify(ids)}))`;
}
