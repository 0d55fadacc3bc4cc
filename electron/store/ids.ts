import { DomainError } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

/** Database ids by the codes that users see. */
export type IdOf = (code: string) => number;

type Coded = 'unit' | 'rep' | 'account';

const CHUNK = 500;

/**
 * Reads the ids of these codes only: one edited account must not read a hundred thousand.
 * @throws (the function returned) DomainError `data.unknownUnit|unknownRep|unknownAccount`
 */
export async function idsByCode(db: Db, table: Coded, codes: Iterable<string | null | undefined>): Promise<IdOf> {
  const wanted = [...new Set(codes)].filter((code) => code !== null && code !== undefined);
  const ids = new Map<string, number>();
  for (const some of chunksOf(wanted, CHUNK)) {
    const rows = await db.selectFrom(table).select(['id', 'code']).where('code', 'in', some).execute();
    for (const row of rows) ids.set(row.code, row.id);
  }
  const problem = { unit: 'data.unknownUnit', rep: 'data.unknownRep', account: 'data.unknownAccount' }[table];
  return (code) => {
    const id = ids.get(code);
    if (id === undefined) throw new DomainError(problem, { code });
    return id;
  };
}

export function orNull(idOf: IdOf, code: string | null): number | null {
  return code === null ? null : idOf(code);
}
