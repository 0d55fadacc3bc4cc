import type { Selectable } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import type { AccountMergeTable } from '@electron/workspace/schema-duplicates';
import { requireAffected } from '../affected';

export type MergeRow = Selectable<AccountMergeTable>;

/** @returns the merge's id */
export async function insertMerge(db: Db, merge: Omit<MergeRow, 'id' | 'undone_at'>): Promise<number> {
  const { id } = await db
    .insertInto('account_merge')
    .values({ ...merge, undone_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function readMerge(db: Db, mergeId: number): Promise<MergeRow | null> {
  const row = await db.selectFrom('account_merge').selectAll().where('id', '=', mergeId).executeTakeFirst();
  return row ?? null;
}

export async function markUndone(db: Db, mergeId: number, at: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('account_merge')
    .set({ undone_at: at })
    .where('id', '=', mergeId)
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'merge');
}

/** Everything that stands behind an account through merges in force, itself first. */
export async function readFamily(db: Db, accountId: number): Promise<readonly number[]> {
  const family = [accountId];
  for (let i = 0; i < family.length; i++) {
    const rows = await db
      .selectFrom('account_merge')
      .select('merged_id')
      .where('survivor_id', '=', family[i])
      .where('undone_at', 'is', null)
      .execute();
    family.push(...rows.map((row) => row.merged_id));
  }
  return family;
}

/** @param from the account hidden, with those merged into it before */
export async function hideBehind(db: Db, from: number, to: number, at: string): Promise<void> {
  await db.updateTable('account').set({ merged_into: to }).where('merged_into', '=', from).execute();
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ merged_into: to, deleted_at: at })
    .where('id', '=', from)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'account to merge');
}

/** @param family ids, `accountId` first: the others stand behind it again */
export async function showAgain(db: Db, accountId: number, family: readonly number[]): Promise<void> {
  await db.updateTable('account').set({ merged_into: null, deleted_at: null }).where('id', '=', accountId).execute();
  const behind = family.slice(1);
  if (behind.length > 0) {
    await db.updateTable('account').set({ merged_into: accountId }).where('id', 'in', behind).execute();
  }
}
