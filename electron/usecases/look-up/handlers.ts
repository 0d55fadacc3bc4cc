import type { CallName } from '@shared/contract/contract';
import { readMade } from '@electron/store/made-accounts';
import type { Db } from '@electron/workspace/schema';
import type { HandlersOf } from '../handlers';
import { inTransaction, mutate } from '../mutate';
import type { Session } from '../session';
import { createAccount, withdrawAccount } from './create';
import { findAccounts } from './find';

export function createLookUpHandlers(session: Session): HandlersOf<Extract<CallName, `lookUp.${string}`>> {
  const change = <T>(work: (trx: Db, at: string) => Promise<T>): Promise<T> =>
    mutate(session, async (workspace) => {
      const result = await inTransaction(workspace, (trx) => work(trx, session.now()));
      session.emitChange(['field', 'accounts', 'plans']);
      return result;
    });
  return {
    'lookUp.find': (query) => findAccounts(session.require(), query),
    'lookUp.create': (account) => change(async (trx, at) => ({ code: await createAccount(trx, account, at) })),
    'lookUp.withdraw': ({ code }) =>
      change(async (trx, at) => {
        await withdrawAccount(trx, code, at);
        return null;
      }),
    'lookUp.made': () => readMade(session.require().db),
  };
}
