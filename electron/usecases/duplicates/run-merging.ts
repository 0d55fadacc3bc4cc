import { basename } from 'node:path';
import type { MergeInput, MergeOutput } from '@electron/duplicates/merge-task';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { mergeWithDefaults } from './bulk';
import { undoMerge } from './undo-merge';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;

/** Many merges, or taking many back, in one transaction: cancelled, it leaves everything as it was. */
export async function runMerging(input: MergeInput, { progress }: TaskContext): Promise<MergeOutput> {
  const { workspacePath, work, at } = input;
  const connection = openConnection(workspacePath, { busyMs: PATIENCE_MS });
  try {
    return await withProblems(basename(workspacePath), () =>
      connection.db.transaction().execute(async (trx) => {
        const mergeIds: number[] = [];
        if (work.kind === 'merge') {
          for (const [i, pair] of work.pairs.entries()) {
            progress('merge', i, work.pairs.length);
            mergeIds.push(await mergeWithDefaults(trx, pair, work.reason, at));
          }
        } else {
          // The latest first, so that a merge that built on another is taken back before it.
          for (const [i, id] of work.mergeIds.toSorted((a, b) => b - a).entries()) {
            progress('undo', i, work.mergeIds.length);
            await undoMerge(trx, id, at);
          }
        }
        progress('write', 0, 0);
        return { mergeIds };
      }),
    );
  } finally {
    await closeConnection(connection);
  }
}
