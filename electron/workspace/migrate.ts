import type Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { SchemaMigration } from './migrations/migration';
import { APPLICATION_ID } from './file-format';

export const MIGRATION_TABLE = 'schema_migration';
export const MIGRATION_LOCK_TABLE = 'schema_migration_lock';

export function schemaVersion(sqlite: Database.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

/**
 * Brings the file up to the last of `migrations`, all in one transaction: either every step has run or none.
 * @throws what the failing migration threw
 */
export async function migrate<T>(db: Kysely<T>, migrations: readonly SchemaMigration[]): Promise<void> {
  const migrator = new Migrator({
    db,
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: MIGRATION_LOCK_TABLE,
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(migrations.map((m) => [m.name, stamped(m)]))) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('a migration failed', { cause: error });
}

/** The version number is written in the same transaction as the step itself. */
function stamped(migration: SchemaMigration): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await migration.up(db);
      await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
      await sql`pragma user_version = ${sql.lit(migration.version)}`.execute(db);
    },
  };
}
