import { type Connection, openConnection } from '@electron/workspace/connection';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;
/** Holds the indexes of some hundred thousand accounts. */
const CACHE_MB = 64;

export function openForImport(workspacePath: string): Connection {
  return openConnection(workspacePath, { busyMs: PATIENCE_MS, cacheMb: CACHE_MB });
}
