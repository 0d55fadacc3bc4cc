import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { lockFile } from './lock';
import { placeFile, refuseExisting } from './place-file';
import { withProblems } from './sqlite-problems';

const PAGES_A_STEP = 2000;

export interface CopyOptions {
  readonly overwrite: boolean;
  /** Pages copied and pages in all; 0 at the first call. May throw to stop the copy, which then leaves nothing. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Copies an open database with SQLite's online backup, a step at a time, so that the window stays alive meanwhile.
 * Appears under its name only when complete.
 * @throws DomainError `workspace.exists`, `workspace.inUse` (the target is open), `workspace.readOnly`, `workspace.diskFull`
 */
export async function copyDatabase(sqlite: Database.Database, target: string, options: CopyOptions): Promise<void> {
  refuseExisting(target, options.overwrite);
  const partial = `${target}.partial`;
  await withProblems(basename(target), async () => {
    const lock = lockFile(target);
    try {
      rmSync(partial, { force: true });
      await sqlite.backup(partial, {
        progress({ totalPages, remainingPages }) {
          options.onProgress?.(totalPages - remainingPages, totalPages);
          return PAGES_A_STEP;
        },
      });
      placeFile(partial, target, options.overwrite);
    } finally {
      rmSync(partial, { force: true });
      lock.release();
    }
  });
}
