import { basename } from 'node:path';
import { PlaceBook } from '@shared/duplicates/place-book';
import { clearStale } from '@electron/store/duplicates/compared';
import { insertScan } from '@electron/store/duplicates/scans';
import { writeFound } from '@electron/store/duplicates/write-found';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { withProblems } from '@electron/workspace/sqlite-problems';
import type { DetectInput, DetectOutput } from './detect-task';
import { findPairs } from './find-pairs';
import { readPlaceNames } from './read-place-names';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;

/** Finds probable duplicates and keeps them, all in one transaction: cancelled, it leaves everything as it was. */
export async function runDetection(input: DetectInput, { progress }: TaskContext): Promise<DetectOutput> {
  const connection = openConnection(input.workspacePath, { busyMs: PATIENCE_MS });
  const { whole, least, at } = input;
  try {
    return await withProblems(basename(input.workspacePath), async () => {
      const book = new PlaceBook(await readPlaceNames(connection.db, input.resourcesDir));
      return connection.db.transaction().execute(async (trx) => {
        const { pairs, compared, oversizeBlocks, accounts, touched } = await findPairs(
          trx,
          { book, whole, least },
          progress,
        );
        progress('write', 0, 0);
        await writeFound(trx, pairs, at, whole);
        await clearStale(trx);
        const output = { accounts, touched, compared, found: pairs.length, oversize: oversizeBlocks };
        await insertScan(trx, { at, whole, least, ...output });
        return output;
      });
    });
  } finally {
    await closeConnection(connection);
  }
}
