import { sql } from 'kysely';
import type { Account } from '@shared/model/account';
import type { Db } from '@electron/workspace/schema';
import { accountRow } from '../accounts';
import { requireAffected } from '../affected';

export type ColumnValues = Readonly<Record<string, string | number | null>>;

/** The columns of an account as stored, by id. */
export async function readColumns(db: Db, accountId: number): Promise<ColumnValues> {
  const row = await db.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow();
  return { ...row };
}

/** The columns in which an account as it is to be differs from its row. */
export async function changedColumns(db: Db, row: ColumnValues, account: Account): Promise<ColumnValues> {
  const wanted: ColumnValues = await accountRow(db, account);
  return Object.fromEntries(Object.entries(wanted).filter(([column, value]) => row[column] !== value));
}

export async function writeColumns(db: Db, accountId: number, values: ColumnValues): Promise<void> {
  if (Object.keys(values).length === 0) return;
  const sets = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const { numAffectedRows } = await sql`update account set ${sql.join(sets)} where id = ${accountId}`.execute(db);
  requireAffected(1, numAffectedRows ?? 0n, 'account');
}
