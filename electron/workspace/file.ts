import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DomainError } from '@shared/model/result';
import { closeConnection } from './connection';
import { createFile, type NewWorkspace } from './create';
import { requireWritableFolder } from './inspect-file';
import { lockFile } from './lock';
import { openChecked, type OpenFile, type OpenOptions } from './open';
import { refuseExisting } from './place-file';
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
  const file = basename(path);
  return withProblems(file, async () => {
    refuseExisting(path, options.overwrite);
    if (!existsSync(dirname(path))) throw new DomainError('workspace.notFound', { file: dirname(path) });
    const real = existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), file);
    requireWritableFolder(real);
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
  } finally {
    await closeConnection(connection);
    lock.release();
  }
}
