import type { Connection } from './connection';

/**
 * Tells the content of the open file from what it was before: another value after every change, whichever connection made it. Only
 * values of one connection can be compared.
 */
export function revisionOf({ sqlite }: Pick<Connection, 'sqlite'>): string {
  // What others have committed, and what this connection has written itself.
  const others = Number(sqlite.pragma('data_version', { simple: true }));
  const own = Number(sqlite.prepare('select total_changes()').pluck().get());
  return `${others} ${own}`;
}
