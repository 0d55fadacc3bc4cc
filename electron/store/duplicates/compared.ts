import type { AccountText } from '@shared/duplicates/account-text';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';

const CHUNK = 8000;

/** What of accounts is compared, in the order of their ids. @param ids ascending; null = of every account */
export async function readCompared(db: Db, ids: readonly number[] | null): Promise<AccountText[]> {
  if (ids === null) return readSome(db, null);
  const parts: AccountText[] = [];
  for (const some of chunksOf(ids, CHUNK)) parts.push(...(await readSome(db, some)));
  return parts;
}

async function readSome(db: Db, ids: readonly number[] | null): Promise<AccountText[]> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select(['account.id', 'account.name', 'credit_code', 'phone', 'address', 'account.lng', 'account.lat'])
    .select('unit.code as unit')
    .where('deleted_at', 'is', null)
    .$if(ids !== null, (query) => query.where('account.id', 'in', ids ?? []))
    .orderBy('account.id')
    .execute();
  return rows.map(({ id, name, credit_code, phone, address, unit, lng, lat }) => ({
    id,
    name,
    creditCode: credit_code,
    phone,
    address,
    unit: unit ?? '',
    lng: lng ?? Number.NaN,
    lat: lat ?? Number.NaN,
  }));
}

/** Accounts new or changed since they were last compared. */
export async function readStale(db: Db): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('duplicate_stale').select('account_id').execute();
  return new Set(rows.map((row) => row.account_id));
}

export async function clearStale(db: Db): Promise<void> {
  await db.deleteFrom('duplicate_stale').execute();
}
