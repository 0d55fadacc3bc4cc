import type { CallName } from '@shared/contract/contract';
import { readMerges } from '@electron/store/duplicates/merge-list';
import type { TaskRunner } from '@electron/tasks/task';
import type { Db } from '@electron/workspace/schema';
import type { HandlersOf } from '../handlers';
import { inTransaction, mutate } from '../mutate';
import type { Session } from '../session';
import { mergeAll, planSureMerges } from './bulk';
import { comparePair } from './compare';
import { decidePairs } from './decide';
import { detect } from './detect';
import { listPairs } from './list';
import { mergePair } from './merge';
import { readStatus } from './status';
import { undoMerge } from './undo-merge';

type DuplicateCall = Extract<CallName, `duplicates.${string}`>;

export function createDuplicateHandlers(session: Session, tasks: TaskRunner): HandlersOf<DuplicateCall> {
  /** Accounts come or go, and with them every plan's figures. */
  const change = <T>(work: (trx: Db, at: string) => Promise<T>): Promise<T> =>
    mutate(session, async (workspace) => {
      const result = await inTransaction(workspace, (trx) => work(trx, session.now()));
      session.emitChange(['field', 'accounts', 'plans', 'duplicates']);
      return result;
    });
  return {
    'duplicates.status': () => readStatus(session.require().db),
    'duplicates.detect': ({ whole }) => detect(session, tasks, whole),
    'duplicates.list': (query) => listPairs(session.require(), query),
    'duplicates.compare': (query) => comparePair(session.require(), query),
    'duplicates.decide': ({ pairs, notSame }) =>
      mutate(session, async (workspace) => {
        await inTransaction(workspace, (trx) => decidePairs(trx, pairs, notSame, session.now()));
        session.emitChange(['duplicates']);
        return readStatus(workspace.db);
      }),
    'duplicates.merge': (merge) => change(async (trx, at) => ({ mergeId: await mergePair(trx, { ...merge, at }) })),
    'duplicates.sure': ({ planId }) => planSureMerges(session.require(), planId),
    'duplicates.mergeAll': ({ pairs, reason }) =>
      change(async (trx, at) => ({ mergeIds: await mergeAll(trx, pairs, reason, at) })),
    'duplicates.undoMerge': ({ mergeIds }) =>
      change(async (trx, at) => {
        // The latest first, so that a merge that built on another is taken back before it.
        for (const id of mergeIds.toSorted((a, b) => b - a)) await undoMerge(trx, id, at);
        return null;
      }),
    'duplicates.merges': () => readMerges(session.require().db),
  };
}
