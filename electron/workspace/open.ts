import { realpathSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '../store/audit';
import { closeConnection, type Connection, openConnection } from './connection';
import { copyDatabase } from './copy';
import { APPLICATION_ID } from './file-format';
import { backupPath } from './file-name';
import { inspectFile, requireWritable } from './inspect-file';
import { quickCheck } from './integrity';
import { type FileLock, lockFile } from './lock';
import { migrate, schemaVersion } from './migrate';
import { MIGRATIONS } from './migrations/all';
import type { SchemaMigration } from './migrations/migration';
import { withProblems } from './sqlite-problems';

export interface OpenFile {
  readonly connection: Connection;
  readonly lock: FileLock;
}

export interface OpenOptions {
  readonly now: () => Date;
  /** The check of the whole file, off this thread: 100,000 accounts take 0.2 s. In place if not said. */
  readonly check?: ((path: string) => Promise<readonly string[]>) | undefined;
  /** The schema to bring the file to. */
  readonly migrations?: readonly SchemaMigration[];
}

/**
 * Opens a workspace file for this process alone; an older one is backed up beside itself and migrated.
 * @throws DomainError `workspace.notFound|notDatabase|notBailiwick|damaged|fromFuture|inUse|locked|readOnly|diskFull|migrationFailed`;
 * the file is then as it was.
 */
export async function openFile(path: string, options: OpenOptions): Promise<OpenFile> {
  return withProblems(basename(path), async () => {
    const real = realpathSync(path);
    requireWritable(real);
    const lock = lockFile(real);
    try {
      await inspectSettled(real);
      return { connection: await openChecked(real, options), lock };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

const LOOKS = 5;
const BETWEEN_LOOKS_MS = 100;

/** A process that has just let go of the file may still be folding its log into it: until then its size can lag behind its header. */
async function inspectSettled(path: string): Promise<void> {
  for (let look = 1; ; look++) {
    try {
      return inspectFile(path);
    } catch (error) {
      const lagging = error instanceof DomainError && error.code === 'workspace.damaged';
      if (!lagging || look === LOOKS) throw error;
      await setTimeout(BETWEEN_LOOKS_MS);
    }
  }
}

/** The part of opening that comes after the lock, for a caller that holds it. */
export async function openChecked(path: string, options: OpenOptions): Promise<Connection> {
  const connection = openConnection(path);
  try {
    const migrations = options.migrations ?? MIGRATIONS;
    const version = requireVersion(connection, migrations.length);
    await requireSound(connection, options);
    if (version < migrations.length) await upgrade(connection, version, migrations, options.now());
    connection.sqlite.pragma('journal_mode = WAL');
    return connection;
  } catch (error) {
    await closeConnection(connection);
    throw error;
  }
}

function requireVersion({ sqlite, path }: Connection, known: number): number {
  const file = basename(path);
  // Once more through SQLite, which also reads a log that has not reached the file yet.
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new DomainError('workspace.notBailiwick', { file });
  }
  const version = schemaVersion(sqlite);
  if (version > known) throw new DomainError('workspace.fromFuture', { file, version, known });
  if (version < 1) throw new DomainError('workspace.damaged', { file });
  return version;
}

async function requireSound({ sqlite, path }: Connection, { check }: OpenOptions): Promise<void> {
  const found = check ? await check(path) : quickCheck(sqlite);
  if (found.length > 0) throw new DomainError('workspace.damaged', { file: basename(path) });
}

async function upgrade(
  connection: Connection,
  from: number,
  migrations: readonly SchemaMigration[],
  at: Date,
): Promise<void> {
  const { db, path } = connection;
  const backup = backupPath(path, from, at);
  await copyDatabase(path, backup, { overwrite: true });
  try {
    await migrate(db, migrations);
  } catch (error) {
    // All steps were rolled back: the backup would only be a second copy of an unchanged file.
    rmSync(backup, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new DomainError('workspace.migrationFailed', { file: basename(path), from, to: migrations.length, reason });
  }
  const detail = { from, to: migrations.length, backup: basename(backup) };
  await appendAudit(db, { at: at.toISOString(), planId: null, event: 'migrated', seq: null, detail });
}
