import type { FormerAccount, LookedUp } from '@shared/duplicates/look-up-index';
import type { Db } from '@electron/workspace/schema';

/** What accounts can be looked up by, in the order of the field. */
export async function readLookedUp(db: Db): Promise<LookedUp[]> {
  const rows = await textsOf(db).where('account.deleted_at', 'is', null).orderBy('account.id').execute();
  return rows.map(textOf);
}

/** Records merged into an account: people go on asking for them by the name they had. */
export async function readFormer(db: Db): Promise<FormerAccount[]> {
  const rows = await textsOf(db)
    .select('merged_into')
    .where('merged_into', 'is not', null)
    .orderBy('account.id')
    .execute();
  return rows.map(({ merged_into, ...row }) => ({ ...textOf(row), into: Number(merged_into) }));
}

function textsOf(db: Db) {
  return db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select(['account.id', 'account.code', 'account.name', 'credit_code', 'phone', 'unit.code as unit']);
}

type Row = Awaited<ReturnType<ReturnType<typeof textsOf>['execute']>>[number];

/** Nobody is looked up by an address or a position. */
function textOf({ id, code, name, credit_code, phone, unit }: Row): LookedUp {
  return {
    id,
    code,
    name,
    creditCode: credit_code,
    phone,
    unit: unit ?? '',
    address: '',
    lng: Number.NaN,
    lat: Number.NaN,
  };
}
