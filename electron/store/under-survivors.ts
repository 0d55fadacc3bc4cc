import type { AccountRecord } from '@shared/importing/records';
import { AccountCode } from '@shared/model/ids';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 500;

/**
 * Records of accounts that have been merged, under the code of the account that stands for them. Where the same records
 * also speak of that account itself, its own word counts and the other is left out.
 */
export async function underSurvivors(db: Db, records: readonly AccountRecord[]): Promise<readonly AccountRecord[]> {
  const { merged } = await db
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('merged'))
    .where('merged_into', 'is not', null)
    .executeTakeFirstOrThrow();
  if (merged === 0) return records;
  const codes = records.map((record) => record.code);
  const survivorOf = await survivorCodes(db, codes);
  if (survivorOf.size === 0) return records;
  const own = new Set<string>(codes.filter((code) => !survivorOf.has(code)));
  return records.flatMap((record) => {
    const survivor = survivorOf.get(record.code);
    if (survivor === undefined) return [record];
    return own.has(survivor) ? [] : [{ ...record, code: AccountCode.parse(survivor) }];
  });
}

async function survivorCodes(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunksOf(codes, CHUNK)) {
    const rows = await db
      .selectFrom('account as merged')
      .innerJoin('account as survivor', 'survivor.id', 'merged.merged_into')
      .select(['merged.code as code', 'survivor.code as survivor'])
      .where('merged.code', 'in', some)
      .execute();
    for (const row of rows) found.set(row.code, row.survivor);
  }
  return found;
}
