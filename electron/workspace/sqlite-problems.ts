import Database from 'better-sqlite3';
import { DomainError } from '@shared/model/result';

const CODES: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'workspace.locked',
  SQLITE_LOCKED: 'workspace.locked',
  SQLITE_NOTADB: 'workspace.notDatabase',
  SQLITE_CORRUPT: 'workspace.damaged',
  SQLITE_READONLY: 'workspace.readOnly',
  SQLITE_PERM: 'workspace.readOnly',
  SQLITE_AUTH: 'workspace.readOnly',
  SQLITE_FULL: 'workspace.diskFull',
  SQLITE_CANTOPEN: 'workspace.readOnly',
  SQLITE_IOERR: 'workspace.damaged',
  ENOENT: 'workspace.notFound',
  ENOTDIR: 'workspace.notFound',
  EACCES: 'workspace.readOnly',
  EPERM: 'workspace.readOnly',
  EROFS: 'workspace.readOnly',
  ENOSPC: 'workspace.diskFull',
  EDQUOT: 'workspace.diskFull',
  EEXIST: 'workspace.exists',
  EISDIR: 'workspace.notDatabase',
};

/**
 * The user's view of an error of SQLite or the file system, or the error itself where there is none.
 * Extended result codes (SQLITE_BUSY_SNAPSHOT, SQLITE_CORRUPT_INDEX …) count as their primary code.
 * @param file the file's name for the message, without its folder
 */
export function toProblem(error: unknown, file: string): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const raw = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = CODES[raw] ?? CODES[raw.split('_').slice(0, 2).join('_')];
  return code === undefined ? error : new DomainError(code, { file });
}

export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** Runs `work`, its errors as the user is to see them. */
export async function withProblems<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toProblem(error, file);
  }
}
