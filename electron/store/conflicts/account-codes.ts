import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';

const CHUNK = 500;

/** Codes of accounts by id; those that are gone are left out. */
export async function readAccountCodes(db: Db, ids: readonly number[]): Promise<string[]> {
  const codes: string[] = [];
  for (const some of chunksOf(ids, CHUNK)) {
    const rows = await db.selectFrom('account').select('code').where('id', 'in', some).execute();
    codes.push(...rows.map((row) => row.code));
  }
  return codes;
}

/** Names of accounts by code, of merged and deleted ones too. */
export async function readAccountNames(db: Db, codes: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const some of chunksOf([...new Set(codes)], CHUNK)) {
    const rows = await db.selectFrom('account').select(['code', 'name']).where('code', 'in', some).execute();
    for (const row of rows) names.set(row.code, row.name);
  }
  return names;
}
