import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { upsertAccounts } from '@electron/store/accounts';
import { inTransaction, mutate } from '@electron/usecases/mutate';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { fullCheck } from '@electron/workspace/integrity';
import { openFile } from '@electron/workspace/open';
import { nextMessage, startChild } from '../support/child';
import { addAccounts, accountRecord } from '../support/sample-data';
import { handlersOf, newSession, type Opened, openGrid } from '../support/workspace';

const NOBODY = 65_534;

let opened: Opened;
/** A closed workspace with some pages in it. */
let good: string;
let folder: string;

beforeEach(async () => {
  opened = await openGrid({ width: 20, height: 20 });
  await addAccounts(
    opened.session,
    Array.from({ length: 200 }, (_, i) => accountRecord(i, `U${i}`)),
  );
  await opened.session.close();
  good = opened.path;
  folder = join(opened.folder, 'bad');
  mkdirSync(folder);
});

/** Opening must fail with this code, and leave the file and its folder exactly as they were. */
async function expectRefusal(path: string, code: string, params: Record<string, unknown> = {}): Promise<void> {
  const bytes = readFileSync(path);
  const beside = readdirSync(folder);
  const attempt = newSession(opened.resources).open(path);
  await expect(attempt).rejects.toMatchObject({ name: 'DomainError', code, params });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(beside);
}

/** A copy of the good file, changed through SQLite. */
function altered(sql: string): string {
  const path = join(folder, 'altered.bailiwick');
  copyFileSync(good, path);
  const sqlite = new Database(path);
  sqlite.exec(sql);
  sqlite.close();
  return path;
}

describe('what is not a workspace is refused unharmed', () => {
  it('a file that is not there, or a folder', async () => {
    const session = newSession(opened.resources);
    const missing = session.open(join(folder, 'none.bailiwick'));
    await expect(missing).rejects.toMatchObject({ code: 'workspace.notFound', params: { file: 'none.bailiwick' } });
    await expect(session.open(folder)).rejects.toMatchObject({ code: 'workspace.notDatabase' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['random bytes', randomBytes(50_000)],
    ['text', Buffer.from('code,name\n1,x\n')],
    ['a little more than a magic word', Buffer.from('SQLite format')],
  ])('%s', async (_name, bytes) => {
    const path = join(folder, 'x.bailiwick');
    writeFileSync(path, bytes);
    await expectRefusal(path, 'workspace.notDatabase', { file: 'x.bailiwick' });
  });

  it('another SQLite database', async () => {
    const path = join(folder, 'other.db');
    const sqlite = new Database(path);
    sqlite.exec('create table t (a)');
    sqlite.close();
    await expectRefusal(path, 'workspace.notBailiwick');
  });

  it('a file of a newer version', async () => {
    await expectRefusal(altered('pragma user_version = 99'), 'workspace.fromFuture', { version: 99 });
  });

  it('a file that says it is ours and has no version', async () => {
    await expectRefusal(altered('pragma user_version = 0'), 'workspace.damaged');
  });

  it.each([60, 4096, 0.5, 0.9, 0.999])('a file cut off (%d)', async (size) => {
    const path = join(folder, 'cut.bailiwick');
    copyFileSync(good, path);
    const all = readFileSync(good).length;
    truncateSync(path, size < 1 ? Math.floor(all * size) : size);
    await expectRefusal(path, 'workspace.damaged', { file: 'cut.bailiwick' });
  });

  it('but not a file whose last pages another process is still writing', async () => {
    const path = join(folder, 'late.bailiwick');
    copyFileSync(good, path);
    truncateSync(path, 4096);
    const opening = openFile(path, { now: () => new Date() });
    // The first look has been taken.
    copyFileSync(good, path);
    const { connection, lock } = await opening;
    await closeConnection(connection);
    lock.release();
    truncateSync(path, 4096);
    await expectRefusal(path, 'workspace.damaged');
  });

  it('a file with a page overwritten', async () => {
    const path = join(folder, 'hurt.bailiwick');
    const bytes = readFileSync(good);
    bytes.fill(0x5a, 4096 * 3, 4096 * 9);
    writeFileSync(path, bytes);
    await expectRefusal(path, 'workspace.damaged');
  });
});

describe('what cannot be written to', () => {
  /** As a user who is not root, whom permissions do not stop. */
  async function openAsSomebody(path: string): Promise<unknown> {
    const user = process.getuid?.() === 0 ? [String(NOBODY)] : [];
    const child = startChild(join(import.meta.dirname, 'hold-open.child.ts'), [path, ...user]);
    return nextMessage(child);
  }

  it('a read-only file, or a file in a read-only folder, is refused unharmed', async () => {
    chmodSync(opened.folder, 0o755);
    chmodSync(folder, 0o777);
    const path = join(folder, 'still.bailiwick');
    copyFileSync(good, path);
    const bytes = readFileSync(path);
    chmodSync(path, 0o444);
    expect(await openAsSomebody(path)).toBe('workspace.readOnly');
    chmodSync(path, 0o666);
    chmodSync(folder, 0o555);
    expect(await openAsSomebody(path)).toBe('workspace.readOnly');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    chmodSync(folder, 0o777);
    expect(await openAsSomebody(path)).toBe('open');
  });

  it('a file another program has locked', async () => {
    const other = new Database(good);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('begin exclusive; create table held (a); rollback');
    const attempt = newSession(opened.resources).open(good);
    await expect(attempt).rejects.toMatchObject({ code: 'workspace.locked', params: { file: 'grid.bailiwick' } });
    other.close();
    await expect(newSession(opened.resources).open(good)).resolves.toMatchObject({ path: good });
  });

  it('an edit while another program is writing', async () => {
    const session = newSession(opened.resources);
    await session.open(good);
    const other = openConnection(good);
    other.sqlite.exec('begin immediate');
    const { plans } = handlersOf(session);
    const edit = plans['plan.create']({ name: 'Meanwhile' });
    await expect(edit).rejects.toMatchObject({ code: 'workspace.locked' });
    other.sqlite.exec('rollback');
    other.sqlite.close();
    await expect(plans['plan.create']({ name: 'Meanwhile' })).resolves.toMatchObject({ name: 'Meanwhile' });
  });

  it('a disk that is full: the edit fails, the file holds what it held', async () => {
    const session = newSession(opened.resources);
    const { sqlite } = await session.open(good);
    const pages = Number(sqlite.pragma('page_count', { simple: true }));
    sqlite.pragma(`max_page_count = ${pages}`);
    const rows = Array.from({ length: 5000 }, (_, i) => accountRecord(1000 + i, null));
    const edit = mutate(session, (workspace) => inTransaction(workspace, (trx) => upsertAccounts(trx, rows)));
    await expect(edit).rejects.toMatchObject({ code: 'workspace.diskFull', params: { file: 'grid.bailiwick' } });
    expect((await session.info()).counts.accounts).toBe(200);
    expect(fullCheck(sqlite)).toEqual([]);
  });

  it('an open workspace stays open when another cannot be opened', async () => {
    const session = newSession(opened.resources);
    await session.open(good);
    await expect(session.open(join(folder, 'none'))).rejects.toMatchObject({ code: 'workspace.notFound' });
    expect(session.current()?.path).toBe(good);
    expect(existsSync(`${good}-lock`)).toBe(true);
  });
});
