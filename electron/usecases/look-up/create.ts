import type { NewAccount } from '@shared/contract/look-up';
import { AccountCode } from '@shared/model/ids';
import { DomainError } from '@shared/model/result';
import { readAccounts, upsertAccounts } from '@electron/store/accounts';
import { appendAudit } from '@electron/store/audit';
import { countHistoryRows } from '@electron/store/duplicates/history';
import { idsByCode } from '@electron/store/ids';
import { freeCode, insertMade, isTaken, readMade, withdrawMade } from '@electron/store/made-accounts';
import type { Db } from '@electron/workspace/schema';

/** Enters an account by hand. Run it in a transaction. @throws DomainError `lookUp.codeTaken`, `data.unknownUnit` */
export async function createAccount(db: Db, { seen, ...given }: NewAccount, at: string): Promise<string> {
  if (given.code !== '' && (await isTaken(db, given.code))) {
    throw new DomainError('lookUp.codeTaken', { code: given.code });
  }
  const code = given.code === '' ? await freeCode(db) : given.code;
  const placedBy = given.unit === null ? 'none' : 'name';
  await upsertAccounts(db, [{ ...given, code: AccountCode.parse(code), placedBy }]);
  const idOf = await idsByCode(db, 'account', [code]);
  await insertMade(db, idOf(code), at);
  await appendAudit(db, { at, planId: null, event: 'accountMade', seq: null, detail: { ...given, code, seen } });
  return code;
}

/** @throws DomainError `lookUp.notMade|inUse` */
export async function withdrawAccount(db: Db, code: string, at: string): Promise<void> {
  const made = (await readMade(db)).find((account) => account.code === code && account.withdrawnAt === null);
  const live = (await readAccounts(db, [code])).length > 0;
  if (!made || !live) throw new DomainError('lookUp.notMade', { code });
  const idOf = await idsByCode(db, 'account', [code]);
  const history = await countHistoryRows(db, idOf(code));
  if (Object.keys(history).length > 0) throw new DomainError('lookUp.inUse', { code });
  await withdrawMade(db, idOf(code), at);
  await appendAudit(db, { at, planId: null, event: 'accountWithdrawn', seq: null, detail: { code } });
}
