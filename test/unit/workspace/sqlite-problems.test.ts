import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { DomainError } from '@shared/model/result';
import { toProblem } from '@electron/workspace/sqlite-problems';

describe('errors of SQLite and of the file system', () => {
  it.each([
    ['SQLITE_BUSY', 'workspace.locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'workspace.locked'],
    ['SQLITE_CORRUPT', 'workspace.damaged'],
    ['SQLITE_CORRUPT_INDEX', 'workspace.damaged'],
    ['SQLITE_IOERR_SHORT_READ', 'workspace.damaged'],
    ['SQLITE_NOTADB', 'workspace.notDatabase'],
    ['SQLITE_READONLY_DIRECTORY', 'workspace.readOnly'],
    ['SQLITE_CANTOPEN', 'workspace.readOnly'],
    ['SQLITE_FULL', 'workspace.diskFull'],
  ])('%s is %s', (code, expected) => {
    expect(toProblem(new Database.SqliteError('x', code), 'f')).toMatchObject({
      code: expected,
      params: { file: 'f' },
    });
  });

  it.each([
    ['ENOENT', 'workspace.notFound'],
    ['EACCES', 'workspace.readOnly'],
    ['EROFS', 'workspace.readOnly'],
    ['ENOSPC', 'workspace.diskFull'],
  ])('%s is %s', (code, expected) => {
    expect(toProblem(Object.assign(new Error('x'), { code }), 'f')).toMatchObject({ code: expected });
  });

  it('leaves alone what is a problem already, and what is a mistake of ours', () => {
    const known = new DomainError('patch.stale');
    const mistake = new Database.SqliteError('near "selct"', 'SQLITE_ERROR');
    expect([toProblem(known, 'f'), toProblem(mistake, 'f'), toProblem('text', 'f')]).toEqual([known, mistake, 'text']);
  });
});
