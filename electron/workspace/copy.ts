import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { closeConnection, openConnection } from './connection';
import { lockFile } from './lock';
import { placeFile, resolveTarget } from './place-file';
import { withProblems } from './sqlite-problems';

const PAGES_A_STEP = 2000;

export interface CopyOptions {
  readonly overwrite: boolean;
  /** Pages copied and pages in all; 0 at the first call. May throw to stop the copy, which then leaves nothing. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Copies an open workspace with SQLite's online backup, a step at a time, so that the window stays alive meanwhile.
 * Appears under its name only when complete.
 * @throws DomainError `workspace.exists`, `workspace.inUse` (the target is open), `workspace.notFound` (its folder),
 * `workspace.readOnly`, `workspace.diskFull`
 */
export async function copyDatabase(source: string, target: string, options: CopyOptions): Promise<void> {
  await withProblems(basename(target), async () => {
    const real = resolveTarget(target, options.overwrite);
    const lock = lockFile(real);
    const partial = `${real}.partial`;
    try {
      rmSync(partial, { force: true });
      await backUp(source, partial, options);
      placeFile(partial, real, options.overwrite);
    } finally {
      rmSync(partial, { force: true });
      lock.release();
    }
  });
}

/** Over a connection of its own: on the one that edits, a copy would take in an edit that is not committed yet. */
async function backUp(source: string, partial: string, { onProgress }: CopyOptions): Promise<void> {
  const connection = openConnection(source, { readonly: true });
  try {
    await connection.sqlite.backup(partial, {
      progress({ totalPages, remainingPages }) {
        onProgress?.(totalPages - remainingPages, totalPages);
        return PAGES_A_STEP;
      },
    });
  } finally {
    await closeConnection(connection);
  }
}
