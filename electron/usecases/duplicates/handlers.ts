import type { CallName } from '@shared/contract/contract';
import { type MergeInput, type MergeOutput, mergeTask } from '@electron/duplicates/merge-task';
import { readMerges } from '@electron/store/duplicates/merge-list';
import type { TaskRunner } from '@electron/tasks/task';
import type { Db } from '@electron/workspace/schema';
import type { HandlersOf } from '../handlers';
import { inTransaction, mutate } from '../mutate';
import type { Session } from '../session';
import { planSureMerges } from './bulk';
import { comparePair } from './compare';
import { decidePairs } from './decide';
import { detect } from './detect';
import { readGroup } from './group';
import { listPairs } from './list';
import { mergePair } from './merge';
import { readStatus } from './status';

type DuplicateCall = Extract<CallName, `duplicates.${string}`>;

export function createDuplicateHandlers(session: Session, tasks: TaskRunner): HandlersOf<DuplicateCall> {
  /** Accounts come or go, and with them every plan's figures. */
  const change = <T>(work: (trx: Db, at: string) => Promise<T>): Promise<T> =>
    mutate(session, async (workspace) => {
      const result = await inTransaction(workspace, (trx) => work(trx, session.now()));
      session.emitChange(['field', 'accounts', 'plans', 'duplicates']);
      return result;
    });
  /** Thousands of merges take seconds; edits wait meanwhile, and the window does not. */
  const inWorker = async (work: MergeInput['work']): Promise<MergeOutput> => {
    const output = await session.exclusively(() => {
      const input = { workspacePath: session.require().path, work, at: session.now() };
      return tasks.run(mergeTask, input, { kind: 'merge', cancellable: true });
    });
    session.emitChange(['field', 'accounts', 'plans', 'duplicates']);
    return output;
  };
  return {
    'duplicates.status': () => readStatus(session.require().db),
    'duplicates.detect': ({ whole }) => detect(session, tasks, whole),
    'duplicates.list': (query) => listPairs(session.require(), query),
    'duplicates.compare': (query) => comparePair(session.require(), query),
    'duplicates.decide': (decision) =>
      mutate(session, async (workspace) => {
        await inTransaction(workspace, (trx) => decidePairs(trx, { ...decision, at: session.now() }));
        session.emitChange(['duplicates']);
        return readStatus(workspace.db);
      }),
    'duplicates.merge': (merge) => change(async (trx, at) => ({ mergeId: await mergePair(trx, { ...merge, at }) })),
    'duplicates.sure': ({ planId }) => planSureMerges(session.require(), planId),
    'duplicates.group': (query) => readGroup(session.require(), query),
    'duplicates.mergeAll': ({ pairs, reason }) => inWorker({ kind: 'merge', pairs, reason }),
    'duplicates.undoMerge': async ({ mergeIds }) => {
      await inWorker({ kind: 'undo', mergeIds });
      return null;
    },
    'duplicates.merges': () => readMerges(session.require().db),
  };
}
