import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DomainError } from '@shared/model/result';
import { requireWritableFolder } from './inspect-file';

/**
 * The true path of a file to be made, when it may be made there.
 * @throws DomainError `workspace.exists`, `workspace.notFound` (its folder); the file system's own when the folder is read-only
 */
export function resolveTarget(target: string, overwrite: boolean): string {
  refuseExisting(target, overwrite);
  const folder = dirname(target);
  if (!existsSync(folder)) throw new DomainError('workspace.notFound', { file: basename(folder) });
  requireWritableFolder(target);
  return existsSync(target) ? realpathSync(target) : join(realpathSync(folder), basename(target));
}

function refuseExisting(target: string, overwrite: boolean): void {
  if (!overwrite && existsSync(target)) throw new DomainError('workspace.exists', { file: basename(target) });
}

/**
 * Gives a finished database its name. A write-ahead log left beside that name by a former file goes first: SQLite would
 * play it into the new one. The caller holds the target's lock.
 */
export function placeFile(partial: string, target: string, overwrite: boolean): void {
  refuseExisting(target, overwrite);
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${target}${suffix}`, { force: true });
  renameSync(partial, target);
}
