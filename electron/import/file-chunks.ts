import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DomainError } from '@shared/model/result';
import { MAX_BYTES } from './limits';

const CHUNK_BYTES = 1024 * 1024;

/** @throws DomainError `import.fileMissing|fileUnreadable|fileTooLarge|empty` */
export function sizeOf(path: string): number {
  const file = basename(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new DomainError('import.fileMissing', { file });
  if (!stat.isFile()) throw new DomainError('import.fileUnreadable', { file });
  if (stat.size > MAX_BYTES) throw new DomainError('import.fileTooLarge', { file, limitMb: MAX_BYTES / 1024 / 1024 });
  if (stat.size === 0) throw new DomainError('import.empty', { file });
  return stat.size;
}

/** The file's bytes piece by piece; each piece is only good until the next is asked for. */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  const handle = openFile(path);
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new DomainError('import.fileUnreadable', { file: basename(path) });
  }
}
