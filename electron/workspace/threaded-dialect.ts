import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type Driver, Kysely, type QueryResult } from 'kysely';
import { WorkspaceDialect } from './connection';
import type { DB } from './schema';
import type { StatementAnswer } from './thread-messages';

/** Runs one statement elsewhere; statements are run in the order they are given. */
export type RunStatement = (sql: string, parameters: readonly unknown[]) => Promise<StatementAnswer>;

/** A database whose statements are run by somebody else, so that this thread can go on meanwhile. */
export function kyselyElsewhere(run: RunStatement): Kysely<DB> {
  return new Kysely<DB>({ dialect: new ThreadedDialect(run) });
}

class ThreadedDialect extends WorkspaceDialect {
  readonly #run: RunStatement;

  constructor(run: RunStatement) {
    super({ database: () => Promise.reject(new Error('the database is in another thread')) });
    this.#run = run;
  }

  override createDriver(): Driver {
    const execute = async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const answer = await this.#run(sql, parameters);
      // Cast: as with every driver, whoever asks knows what the rows are.
      return { ...answer, rows: answer.rows as R[] };
    };
    const connection: DatabaseConnection = {
      executeQuery: execute,
      streamQuery: () => {
        throw new Error('rows from another thread come all at once');
      },
    };
    const say = (statement: string) => async (): Promise<void> => void (await execute(CompiledQuery.raw(statement)));
    return {
      init: async () => {},
      acquireConnection: async () => connection,
      beginTransaction: say('begin'),
      commitTransaction: say('commit'),
      rollbackTransaction: say('rollback'),
      releaseConnection: async () => {},
      destroy: async () => {},
    };
  }
}

/** An error of SQLite that comes from another thread, with its code. */
export function errorFrom(failure: string, code: string): Error {
  return code === '' ? new Error(failure) : new Database.SqliteError(failure, code);
}
