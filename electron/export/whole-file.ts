import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { DomainError } from '@shared/model/result';

/**
 * Writes a file beside its target under another name, and gives it its name when it is whole: what is cancelled or fails
 * leaves nothing, and a file that was there before stays as it was.
 * @throws DomainError `export.notWritable`
 */
export async function writeWhole<T>(target: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const partial = `${target}.partial`;
  try {
    const result = await writeAndClose(await open(partial, 'w'), write);
    await rename(partial, target);
    return result;
  } catch (error) {
    throw isFileError(error) ? new DomainError('export.notWritable', { file: basename(target) }) : error;
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeAndClose<T>(file: FileHandle, write: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await write(file);
  } finally {
    await file.close();
  }
}

const FILE_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EBUSY']);

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FILE_ERRORS.has(String(error.code));
}
