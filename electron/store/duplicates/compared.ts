import type { AccountText } from '@shared/duplicates/account-text';
import type { Db } from '@electron/workspace/schema';

/** What of every account is compared, by id. */
export async function readCompared(db: Db): Promise<AccountText[]> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select(['account.id', 'account.name', 'credit_code', 'phone', 'address', 'account.lng', 'account.lat'])
    .select('unit.code as unit')
    .where('deleted_at', 'is', null)
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
