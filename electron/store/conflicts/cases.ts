import { Conflict } from '@shared/model/conflict';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';
import { fromJson } from '../json';

const CHUNK = 500;

export interface StoredCase {
  readonly conflict: Conflict;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly goneAt: string | null;
}

/** Cases of a plan that are still found, by key. */
export async function readPresentCases(db: Db, planId: number): Promise<Map<string, Conflict>> {
  const rows = await db
    .selectFrom('conflict_case')
    .select(['key', 'found'])
    .where('plan_id', '=', planId)
    .where('gone_at', 'is', null)
    .execute();
  // Cast: `writeCases` is the only writer, and it wrote a Conflict; checking 50,000 of them again takes a second.
  return new Map(rows.map(({ key, found }) => [key, fromJson(found) as Conflict]));
}

/** Cases that are found no more, the latest first. */
export async function readGoneCases(db: Db, planId: number, most: number): Promise<StoredCase[]> {
  const rows = await db
    .selectFrom('conflict_case')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('gone_at', 'is not', null)
    .orderBy('gone_at', 'desc')
    .orderBy('key')
    .limit(most)
    .execute();
  return rows.map(toCase);
}

export async function readCase(db: Db, planId: number, key: string): Promise<StoredCase | null> {
  const row = await db
    .selectFrom('conflict_case')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row ? toCase(row) : null;
}

/** When cases were first found, by key. */
export async function readFirstSeen(
  db: Db,
  planId: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  for (const some of chunksOf(keys, CHUNK)) {
    const rows = await db
      .selectFrom('conflict_case')
      .select(['key', 'first_seen'])
      .where('plan_id', '=', planId)
      .where('key', 'in', some)
      .execute();
    for (const row of rows) seen.set(row.key, row.first_seen);
  }
  return seen;
}

/**
 * Brings the stored cases of a plan from what was found before to what is found now.
 * @param before null = whatever is stored
 */
export async function writeCases(
  db: Db,
  planId: number,
  before: ReadonlyMap<string, Conflict> | null,
  now: ReadonlyMap<string, Conflict>,
  at: string,
): Promise<void> {
  const was = before ?? (await readPresentCases(db, planId));
  const gone = [...was.keys()].filter((key) => !now.has(key));
  for (const some of chunksOf(gone, CHUNK)) {
    await db
      .updateTable('conflict_case')
      .set({ gone_at: at })
      .where('plan_id', '=', planId)
      .where('key', 'in', some)
      .execute();
  }
  const fresh = [...now.values()].filter((conflict) => !isSame(was.get(conflict.key), conflict));
  for (const some of chunksOf(fresh, CHUNK)) {
    const rows = some.map((conflict) => ({
      plan_id: planId,
      key: conflict.key,
      found: JSON.stringify(conflict),
      first_seen: at,
      last_seen: at,
      gone_at: null,
    }));
    await db
      .insertInto('conflict_case')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['plan_id', 'key']).doUpdateSet((eb) => ({
          found: eb.ref('excluded.found'),
          last_seen: eb.ref('excluded.last_seen'),
          gone_at: null,
        })),
      )
      .execute();
  }
}

function isSame(a: Conflict | undefined, b: Conflict): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

function toCase(row: {
  readonly found: string;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly gone_at: string | null;
}): StoredCase {
  return {
    conflict: Conflict.parse(fromJson(row.found)),
    firstSeen: row.first_seen,
    lastSeen: row.gone_at ?? row.last_seen,
    goneAt: row.gone_at,
  };
}
