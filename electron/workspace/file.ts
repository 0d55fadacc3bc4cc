import { basename } from 'node:path';
import { closeConnection } from './connection';
import { createFile, type NewWorkspace } from './create';
import { lockFile } from './lock';
import { openChecked, type OpenFile, type OpenOptions } from './open';
import { resolveTarget } from './place-file';
import { withProblems } from './sqlite-problems';

/**
 * Makes a new workspace and opens it under one and the same lock.
 * @throws DomainError `workspace.exists|inUse|notFound|readOnly|diskFull` (notFound: the folder), `basemap.unknownRegion`
 */
export async function createAndOpen(
  path: string,
  content: NewWorkspace,
  options: OpenOptions & { readonly overwrite: boolean },
): Promise<OpenFile> {
  return withProblems(basename(path), async () => {
    const real = resolveTarget(path, options.overwrite);
    const lock = lockFile(real);
    try {
      await createFile(real, content, options.overwrite);
      return { connection: await openChecked(real, options), lock };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/** Leaves one file behind: the log goes into it, and lock and log are removed. */
export async function closeWorkspaceFile({ connection, lock }: OpenFile): Promise<void> {
  try {
    connection.sqlite.pragma('optimize');
    connection.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Tidying only: every edit is in the log already, and the next opening reads it from there.
  }
  await closeConnection(connection);
  lock.release();
}
