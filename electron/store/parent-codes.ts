import type { Db } from '@electron/workspace/schema';

/** Codes of merged accounts → of those that stand for them: whoever belongs to the one belongs to the other. */
export async function readStandIns(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('account as merged')
    .innerJoin('account as survivor', 'survivor.id', 'merged.merged_into')
    .select(['merged.code as from', 'survivor.code as to'])
    .execute();
  return new Map(rows.map(({ from, to }) => [from, to]));
}

/** Code → code of the account it belongs to, of those that name one. */
export async function readParentCodes(db: Db): Promise<ReadonlyMap<string, string>> {
  const standIns = await readStandIns(db);
  const rows = await db
    .selectFrom('account')
    .select(['code', 'parent_code'])
    .where('parent_code', '<>', '')
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map(({ code, parent_code: parent }) => [code, standIns.get(parent) ?? parent]));
}

export async function writeParentCode(db: Db, account: string, parent: string | null): Promise<void> {
  await db
    .updateTable('account')
    .set({ parent_code: parent ?? '' })
    .where('code', '=', account)
    .where('deleted_at', 'is', null)
    .execute();
}
