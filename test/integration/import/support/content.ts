import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedWorkspace } from './workspace';

/** Of SQLite itself: what an R*Tree is made of is not what it holds. */
const INNER = /^sqlite_|^account_position_/u;

export function csv(workspace: OpenedWorkspace, name: string, ...lines: readonly string[]): string {
  const path = join(workspace.folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** History is never taken back. */
const HISTORY = new Set([
  'health_reading',
  // What is to be compared again for duplicates.
  'duplicate_stale',
  'conflict_stale',
  'audit',
  'change',
  'import_batch',
  'import_mapping',
  'import_source',
  'import_plan_change',
]);

/** Everything in the file but its history, by table. */
export function contentOf({ session }: OpenedWorkspace): Readonly<Record<string, readonly unknown[]>> {
  const { sqlite } = session.require();
  const tables = sqlite.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all();
  const names = tables.map(String).filter((name) => !HISTORY.has(name) && !INNER.test(name));
  return Object.fromEntries(names.map((name) => [name, sqlite.prepare(`select * from "${name}"`).all()]));
}
