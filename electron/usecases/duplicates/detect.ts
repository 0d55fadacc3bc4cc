import type { DuplicateStatus } from '@shared/contract/duplicates';
import { detectTask } from '@electron/duplicates/detect-task';
import { readLastScan } from '@electron/store/duplicates/scans';
import type { TaskRunner } from '@electron/tasks/task';
import { readSettings } from '../effective-settings';
import type { Session } from '../session';
import { readStatus } from './status';

/** Compares in a worker, while edits wait: everything when asked to or never done, else what changed since. */
export async function detect(session: Session, tasks: TaskRunner, whole: boolean): Promise<DuplicateStatus> {
  await session.exclusively(async () => {
    const { db, path } = session.require();
    const least = (await readSettings(db)).duplicates.possible;
    const before = await readLastScan(db, true);
    const input = {
      workspacePath: path,
      resourcesDir: session.deps.resourcesDir,
      whole: whole || before === null || before.least > least,
      least,
      at: session.now(),
    };
    await tasks.run(detectTask, input, { kind: 'duplicates', cancellable: true });
  });
  session.emitChange(['duplicates']);
  return readStatus(session.require().db);
}
