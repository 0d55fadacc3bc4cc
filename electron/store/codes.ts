import type { Db } from '@electron/workspace/schema';

/** Codes of the accounts a file may refer to. */
export async function readAccountCodes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('account').select('code').where('deleted_at', 'is', null).execute();
  return new Set(rows.map((row) => row.code));
}
