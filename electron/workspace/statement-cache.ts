import type Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Kysely prepares every query anew; the same few hundred texts come again and again. */
const CAPACITY = 300;

/**
 * A database for Kysely's driver that keeps prepared statements, and starts write transactions as `begin immediate`:
 * a deferred one that reads first cannot become a writer after another connection (an import's worker thread) has written.
 */
export function withStatementCache(sqlite: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement & { readonly busy: boolean }>();
  return {
    close: () => sqlite.close(),
    prepare(text: string): SqliteStatement {
      const source = text === 'begin' && !sqlite.readonly ? 'begin immediate' : text;
      const known = kept.get(source);
      if (known && !known.busy) {
        kept.delete(source);
        kept.set(source, known);
        return known;
      }
      // Cast: Kysely binds parameters as one array, which better-sqlite3 accepts at run time and its types do not say.
      const statement = sqlite.prepare(source) as unknown as SqliteStatement & { readonly busy: boolean };
      if (kept.size >= CAPACITY) kept.delete(kept.keys().next().value ?? '');
      kept.set(source, statement);
      return statement;
    },
  };
}
