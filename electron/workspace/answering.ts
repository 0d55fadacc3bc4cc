import Database from 'better-sqlite3';
import type { Connection } from './connection';
import { withStatementCache } from './statement-cache';
import type { StatementAnswer, StatementAsked, ThreadAnswer } from './thread-messages';

export interface Answering {
  answer(asked: StatementAsked): ThreadAnswer;
  close(): void;
}

/** Runs statements for another thread, as Kysely's driver runs them in its own. @param open called once, for the first of them */
export function answering(open: () => Pick<Connection, 'sqlite'>): Answering {
  let opened: { readonly sqlite: Database.Database; readonly cached: ReturnType<typeof withStatementCache> } | null =
    null;
  const run = ({ sql, parameters }: StatementAsked): StatementAnswer => {
    if (opened === null) {
      const { sqlite } = open();
      opened = { sqlite, cached: withStatementCache(sqlite) };
    }
    const statement = opened.cached.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  };
  return {
    answer(asked) {
      try {
        return { id: asked.id, answer: run(asked) };
      } catch (error) {
        const code = error instanceof Database.SqliteError ? error.code : '';
        return { id: asked.id, failure: error instanceof Error ? error.message : String(error), code };
      }
    },
    close: () => void opened?.sqlite.close(),
  };
}
