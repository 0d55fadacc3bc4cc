import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';

const CHUNK = 500;

/** Names by code. */
export async function readAccountNames(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const some of chunksOf([...new Set(codes)], CHUNK)) {
    const rows = await db.selectFrom('account').select(['code', 'name']).where('code', 'in', some).execute();
    for (const { code, name } of rows) names.set(code, name);
  }
  return names;
}
