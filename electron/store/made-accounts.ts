import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';

export interface MadeAccount {
  readonly code: string;
  readonly name: string;
  readonly at: string;
  readonly withdrawnAt: string | null;
}

export async function insertMade(db: Db, accountId: number, at: string): Promise<void> {
  await db.insertInto('account_made').values({ account_id: accountId, at, withdrawn_at: null }).execute();
}

/** Accounts entered by hand, latest first. */
export async function readMade(db: Db): Promise<MadeAccount[]> {
  return db
    .selectFrom('account_made as made')
    .innerJoin('account', 'account.id', 'made.account_id')
    .select(['account.code', 'account.name', 'made.at', 'made.withdrawn_at as withdrawnAt'])
    .orderBy('made.account_id', 'desc')
    .execute();
}

/** Marks it as deleted; the record stays. */
export async function withdrawMade(db: Db, accountId: number, at: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('account_made')
    .set({ withdrawn_at: at })
    .where('account_id', '=', accountId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'account made by hand');
  const hidden = await db
    .updateTable('account')
    .set({ deleted_at: at })
    .where('id', '=', accountId)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  requireAffected(1, hidden.numUpdatedRows, 'account to take back');
}

/** A code that no account has: M00001, M00002 … */
export async function freeCode(db: Db): Promise<string> {
  const { made } = await db
    .selectFrom('account_made')
    .select((eb) => eb.fn.countAll<number>().as('made'))
    .executeTakeFirstOrThrow();
  for (let number = made + 1; ; number++) {
    const code = `M${String(number).padStart(5, '0')}`;
    if (!(await isTaken(db, code))) return code;
  }
}

export async function isTaken(db: Db, code: string): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('code', '=', code).executeTakeFirst()) !== undefined;
}
