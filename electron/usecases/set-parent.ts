import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { readParentCodes, writeParentCode } from '@electron/store/parent-codes';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

/**
 * Says which account an account belongs to; null = none. An import that says otherwise later is asked about, as with any
 * edit by hand. @throws DomainError `data.unknownAccount`, `data.parentCircle`
 */
export function setParent(session: Session, account: string, parent: string | null): Promise<null> {
  return mutate(session, async (workspace) => {
    const { index } = await workspace.cache.ground();
    for (const code of [account, parent]) {
      if (code !== null && !index.account.has(code)) throw new DomainError('data.unknownAccount', { code });
    }
    const parents = await readParentCodes(workspace.db);
    const above = new Set<string>();
    for (let at = parent; at !== null && !above.has(at); at = parents.get(at) ?? null) above.add(at);
    if (above.has(account)) throw new DomainError('data.parentCircle', { account });
    await inTransaction(workspace, async (trx) => {
      await writeParentCode(trx, account, parent);
      const detail = { account, from: parents.get(account) ?? null, to: parent };
      await appendAudit(trx, { at: session.now(), planId: null, event: 'parentSet', seq: null, detail });
    });
    session.emitChange(['field', 'accounts']);
    return null;
  });
}
