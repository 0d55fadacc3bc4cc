import Database from 'better-sqlite3';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import type { DB } from './schema';
import { withStatementCache } from './statement-cache';

export interface Connection {
  readonly path: string;
  readonly sqlite: Database.Database;
  readonly db: Kysely<DB>;
}

export interface ConnectionOptions {
  readonly readonly?: boolean;
  /** How long a statement blocks its thread when another connection holds the lock; keep it short on the main thread. */
  readonly busyMs?: number;
  /** Pages kept in memory; SQLite's own 2 MB write an import's index pages out again and again. */
  readonly cacheMb?: number;
}

/** SQLite can roll back DDL; Kysely asks before it runs all migrations in one transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class WorkspaceDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Opens an existing workspace file; also from worker threads, beside the main thread's connection (WAL). */
export function openConnection(path: string, options: ConnectionOptions = {}): Connection {
  const sqlite = new Database(path, {
    fileMustExist: true,
    readonly: options.readonly ?? false,
    timeout: options.busyMs ?? 1000,
  });
  try {
    setPragmas(sqlite);
    if (options.cacheMb !== undefined) sqlite.pragma(`cache_size = -${options.cacheMb * 1024}`);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return { path, sqlite, db: kyselyOver(sqlite) };
}

export function kyselyOver(sqlite: Database.Database): Kysely<DB> {
  return new Kysely<DB>({ dialect: new WorkspaceDialect({ database: withStatementCache(sqlite) }) });
}

/** Pragmas of the connection; those of the file (WAL, application_id) are set once, when it is made. */
export function setPragmas(sqlite: Database.Database): void {
  sqlite.pragma('foreign_keys = ON');
  // A file from elsewhere must not run functions of ours through its own triggers and views.
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('cell_size_check = ON');
  // FULL, not NORMAL: an edit the screen has shown survives a power cut too; it costs one fsync (about a millisecond) an edit.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('recursive_triggers = ON');
}

export async function closeConnection(connection: Connection): Promise<void> {
  await connection.db.destroy();
  if (connection.sqlite.open) connection.sqlite.close();
}
