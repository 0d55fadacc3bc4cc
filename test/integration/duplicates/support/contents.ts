import type { Session } from '@electron/usecases/session';

/** What tells of the past, or is worked out anew from the rest. */
const APART = new Set([
  'audit',
  'account_merge',
  'duplicate_stale',
  'duplicate_scan',
  'schema_migration',
  'schema_migration_lock',
]);

/** Every row of every table, but for trails and what is derived. */
export function contentsOf(session: Session): Readonly<Record<string, readonly unknown[]>> {
  const { sqlite } = session.require();
  const tables = sqlite.pragma('table_list') as { name: string; schema: string; type: string }[];
  const wanted = tables.filter(
    (t) => t.schema === 'main' && t.type !== 'shadow' && !t.name.startsWith('sqlite_') && !APART.has(t.name),
  );
  return Object.fromEntries(
    wanted.map(({ name }) => [
      name,
      sqlite
        .prepare(`select * from "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}
