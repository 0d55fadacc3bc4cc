import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '@shared/model/result';
import { isBusy } from './sqlite-problems';

export interface FileLock {
  release(): void;
}

/**
 * Keeps a workspace from being opened twice, by an exclusive transaction on an empty SQLite database beside it. The
 * operating system drops that lock when the process dies, however it dies; a lock file with a process id in it does not.
 * @throws DomainError `workspace.inUse`
 */
export function lockFile(path: string): FileLock {
  const lockPath = `${path}-lock`;
  const file = basename(path);
  for (let attempt = 0; attempt < 3; attempt++) {
    const held = tryHold(lockPath);
    if (held === null) throw new DomainError('workspace.inUse', { file });
    // The former holder may have removed the file between our opening and our locking it; then we hold a file that has
    // no name any more, and the next comer would make another. Ours is the real one if its name is locked for others.
    const second = tryHold(lockPath);
    if (second === null) return { release: () => release(held, lockPath) };
    second.close();
    held.close();
  }
  throw new DomainError('workspace.inUse', { file });
}

function tryHold(lockPath: string): Database.Database | null {
  const held = new Database(lockPath, { timeout: 0 });
  try {
    held.exec('begin exclusive');
    return held;
  } catch (error) {
    held.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

/** Removed while still held, so that nobody can hold it in between; Windows refuses that, and then after closing. */
function release(held: Database.Database, lockPath: string): void {
  const removed = remove(lockPath);
  held.close();
  if (!removed) remove(lockPath);
}

function remove(lockPath: string): boolean {
  try {
    rmSync(lockPath, { force: true });
    return true;
  } catch {
    return false;
  }
}
