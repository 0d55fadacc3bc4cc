import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { DomainError } from '@shared/model/result';

export function refuseExisting(target: string, overwrite: boolean): void {
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
