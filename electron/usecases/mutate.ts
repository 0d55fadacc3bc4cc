import { basename } from 'node:path';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import type { OpenWorkspace, Session } from './session';

/** The shape of every edit of the open workspace: alone, and with errors of SQLite as the user is to see them. */
export function mutate<T>(session: Session, work: (workspace: OpenWorkspace) => Promise<T>): Promise<T> {
  return session.exclusively(() => {
    const workspace = session.require();
    return withProblems(basename(workspace.path), () => work(workspace));
  });
}

/** All or nothing. Within `work` only `trx` may be asked: the workspace's own `db` would wait for the transaction to end. */
export function inTransaction<T>({ db }: OpenWorkspace, work: (trx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}
