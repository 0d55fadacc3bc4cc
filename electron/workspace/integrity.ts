import { basename } from 'node:path';
import type Database from 'better-sqlite3';
import { closeConnection, openConnection } from './connection';
import { withProblems } from './sqlite-problems';

/** Everything but the match of indexes with their tables: the check made at every open. Empty = sound. */
export function quickCheck(sqlite: Database.Database): readonly string[] {
  return messages(sqlite.pragma('quick_check(20)'));
}

/** The same over a connection of its own, for a worker thread. @throws DomainError `workspace.damaged|locked` */
export async function checkFile(path: string): Promise<readonly string[]> {
  return withProblems(basename(path), async () => {
    const connection = openConnection(path, { readonly: true });
    try {
      return quickCheck(connection.sqlite);
    } finally {
      await closeConnection(connection);
    }
  });
}

/** The whole check, index by index, and every foreign key; on demand, as it reads the file several times over. */
export function fullCheck(sqlite: Database.Database): readonly string[] {
  const dangling = sqlite.pragma('foreign_key_check');
  const orphans = Array.isArray(dangling)
    ? dangling.slice(0, 20).map((row) => `foreign key: ${JSON.stringify(row)}`)
    : [];
  return [...messages(sqlite.pragma('integrity_check(20)')), ...orphans];
}

function messages(rows: unknown): readonly string[] {
  if (!Array.isArray(rows)) return ['no answer'];
  const texts = rows.flatMap((row: unknown) => Object.values<unknown>(row === null ? {} : { ...(row as object) }));
  return texts.map(String).filter((text) => text !== 'ok');
}
