import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DomainError } from '@shared/model/result';
import { HEADER_BYTES, judgeHeader } from './file-format';

/** SQLite writes its log and its lock beside the file, so the folder must take files too. */
export function requireWritable(path: string): void {
  accessSync(path, constants.W_OK);
  requireWritableFolder(path);
}

export function requireWritableFolder(path: string): void {
  accessSync(dirname(path), constants.W_OK);
}

/**
 * Refuses what is not a workspace before SQLite touches it.
 * Only for a file this process has not opened: closing any handle on it drops all POSIX locks the process has on it
 * (https://www.sqlite.org/howtocorrupt.html, section 2.2).
 */
export function inspectFile(path: string): void {
  const file = basename(path);
  const { size } = statSync(path);
  const verdict = judgeHeader(readHeader(path), size);
  if (verdict !== 'ok') throw new DomainError(`workspace.${verdict}`, { file });
}

function readHeader(path: string): Buffer {
  const handle = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
