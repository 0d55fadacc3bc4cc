import { nameKey } from '@shared/importing/fold';
import type { Db } from '@electron/workspace/schema';

/** Codes of the accounts a file may refer to; one that was merged leads to the account that stands for it. */
export async function readAccountCodes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('account')
    .select('code')
    .where((eb) => eb.or([eb('deleted_at', 'is', null), eb('merged_into', 'is not', null)]))
    .execute();
  return new Set(rows.map((row) => row.code));
}

/** Code → name of the accounts there are. */
export async function readAccountNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('account').select(['code', 'name']).where('deleted_at', 'is', null).execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Codes by folded name; several accounts may share one. */
export function codesByName(names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, name] of names) {
    const key = nameKey(name);
    const same = codes.get(key);
    if (same) same.push(code);
    else codes.set(key, [code]);
  }
  return codes;
}

/** Code → code of the unit the account is in; those that are nowhere are left out. */
export async function readAccountUnits(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('unit', 'unit.id', 'account.unit_id')
    .select(['account.code', 'unit.code as unit'])
    .where('account.deleted_at', 'is', null)
    .execute();
  return new Map(rows.map(({ code, unit }) => [code, unit]));
}
