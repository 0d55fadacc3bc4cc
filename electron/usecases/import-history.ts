import type { CallName } from '@shared/contract/contract';
import { undoImportTask } from '@electron/import/undo-task';
import { readImportHistory } from '@electron/store/importing/batches';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from './handlers';
import type { Session } from './session';

export function createImportHistoryHandlers(
  session: Session,
  tasks: TaskRunner,
): HandlersOf<Extract<CallName, 'import.history' | 'import.undo'>> {
  return {
    'import.history': () => readImportHistory(session.require().db),
    'import.undo': async ({ id }) => {
      await undoImport(session, tasks, id);
      return null;
    },
  };
}

/** Takes one import back, in a worker; edits wait for it. */
async function undoImport(session: Session, tasks: TaskRunner, batchId: number): Promise<void> {
  await session.exclusively(() => {
    const input = { workspacePath: session.require().path, batchId, at: session.now() };
    return tasks.run(undoImportTask, input, { kind: 'undoImport', cancellable: true });
  });
  session.emitChange(['field', 'accounts', 'plans']);
}
