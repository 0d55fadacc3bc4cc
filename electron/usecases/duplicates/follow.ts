import { readCounts } from '@electron/store/counts';
import { readStale } from '@electron/store/duplicates/compared';
import { readLastScan } from '@electron/store/duplicates/scans';
import { isCancelled } from '@electron/tasks/runner';
import type { TaskRunner } from '@electron/tasks/task';
import type { Session } from '../session';
import { UNASKED } from '@shared/model/unasked';
import { detect } from './detect';

interface Log {
  error(message: string, facts?: Readonly<Record<string, unknown>>): void;
}

/** Compares what an import or an edit touched; everything the first time, where that takes no longer than can be waited for. */
export function followWithDuplicates(session: Session, tasks: TaskRunner, log: Log): void {
  session.onChange((what) => {
    if (!what.includes('accounts')) return;
    lookAgain(session, tasks).catch((error: unknown) => {
      // The page says how many accounts are waiting to be compared, and offers it again.
      if (!isCancelled(error)) log.error('duplicates not followed', { error: String(error) });
    });
  });
}

async function lookAgain(session: Session, tasks: TaskRunner): Promise<void> {
  const db = session.current()?.db;
  if (!db) return;
  const first = (await readLastScan(db, true)) === null;
  if (first ? (await readCounts(db)).accounts <= UNASKED : (await readStale(db)).size > 0) {
    await detect(session, tasks, false);
  }
}
