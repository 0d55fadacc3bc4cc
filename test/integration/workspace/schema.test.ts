import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { kyselyOver, setPragmas } from '@electron/workspace/connection';
import { APPLICATION_ID } from '@electron/workspace/file-format';
import { migrate, MIGRATION_LOCK_TABLE, MIGRATION_TABLE } from '@electron/workspace/migrate';
import { MIGRATIONS } from '@electron/workspace/migrations/all';

const WORKSPACE = join(import.meta.dirname, '../../../electron/workspace');

async function emptyWorkspace(): Promise<Database.Database> {
  const sqlite = new Database(':memory:');
  setPragmas(sqlite);
  await migrate(kyselyOver(sqlite), MIGRATIONS);
  return sqlite;
}

interface Table {
  readonly name: string;
  readonly type: string;
  readonly strict: number;
}

function tables(sqlite: Database.Database): Table[] {
  const own = new Set([MIGRATION_TABLE, MIGRATION_LOCK_TABLE]);
  const rows = sqlite.pragma('table_list') as (Table & { readonly schema: string })[];
  return rows.filter(
    (t) => t.schema === 'main' && t.type !== 'shadow' && !t.name.startsWith('sqlite_') && !own.has(t.name),
  );
}

/** Column → type as the row types say it: `a | null` where SQLite allows NULL. Read from the sources, as types leave no trace at run time. */
function declaredTables(): Map<string, Map<string, string>> {
  const source = [
    'schema',
    'schema-data',
    'schema-people',
    'schema-plans',
    'schema-history',
    'schema-duplicates',
    'schema-conflicts',
    'schema-imports',
    'schema-what-if',
  ]
    .map((file) => readFileSync(join(WORKSPACE, `${file}.ts`), 'utf8'))
    .join('\n');
  const interfaces = new Map(
    [...source.matchAll(/interface (\w+) \{([^}]*)\}/g)].map(([, name, body]) => [
      name,
      new Map([...body.matchAll(/^ {2}(\w+): (.+);$/gm)].map(([, column, type]): [string, string] => [column, type])),
    ]),
  );
  const all = interfaces.get('DB') ?? new Map<string, string>();
  return new Map([...all].map(([table, type]) => [table, interfaces.get(type) ?? new Map<string, string>()]));
}

describe('the schema', () => {
  it('has the tables and columns the row types say, no more and no less', async () => {
    const sqlite = await emptyWorkspace();
    const declared = declaredTables();
    expect(
      tables(sqlite)
        .map((t) => t.name)
        .toSorted(),
    ).toEqual([...declared.keys()].toSorted());
    for (const [table, columns] of declared) {
      const real = sqlite.pragma(`table_xinfo(${table})`) as {
        name: string;
        type: string;
        notnull: number;
        pk: number;
      }[];
      expect(
        real.map((c) => c.name),
        table,
      ).toEqual([...columns.keys()]);
      for (const column of real) {
        if (table === 'account_position') continue;
        const type = columns.get(column.name) ?? '';
        const where = `${table}.${column.name}: ${type}`;
        expect(type.endsWith('| null'), where).toBe(column.notnull === 0 && column.pk === 0);
        const numeric = /^(number|Generated<number>|Flag)/.test(type);
        const any = type.startsWith('Any');
        const bytes = type.startsWith('Uint8Array');
        const wanted = any ? /^ANY$/i : bytes ? /^BLOB$/i : numeric ? /^(INTEGER|REAL)$/i : /^TEXT$/i;
        expect(column.type, where).toMatch(wanted);
      }
    }
  });

  it('is strict throughout', async () => {
    const loose = tables(await emptyWorkspace()).filter((t) => t.strict === 0);
    expect(loose.map((t) => t.name)).toEqual(['account_position']);
  });

  it('marks the file as ours and with its version', async () => {
    const sqlite = await emptyWorkspace();
    expect(sqlite.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(sqlite.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  });

  it('is opened with the pragmas that hold the promises', async () => {
    const sqlite = await emptyWorkspace();
    const value = (name: string): unknown => sqlite.pragma(name, { simple: true });
    expect([value('foreign_keys'), value('trusted_schema'), value('synchronous')]).toEqual([1, 0, 2]);
  });

  it('refuses to rewrite the audit trail and recorded changes', async () => {
    const sqlite = await emptyWorkspace();
    sqlite.exec(`
      insert into plan values (1, 'P', 'p', 'planning', null, null, '', 'x', null, null, 0, null);
      insert into audit (at, plan_id, event, seq, detail) values ('x', 1, 'created', null, '{}');
      insert into change values (1, 1, '{}', '{}', 'x', 'done', 0, 0);
    `);
    expect(() => sqlite.exec("update audit set event = 'y'")).toThrow('append-only');
    expect(() => sqlite.exec('delete from audit')).toThrow('append-only');
    expect(() => sqlite.exec("insert or replace into audit values (1, 'x', 1, 'other', null, '{}', '')")).toThrow(
      'append-only',
    );
    expect(() => sqlite.exec(`update change set patch = '[1]'`)).toThrow('keeps its content');
    expect(() => sqlite.exec('delete from change')).toThrow('never deleted');
    sqlite.exec("update change set state = 'undone'; update change set state = 'discarded'");
    expect(() => sqlite.exec("update change set state = 'done'")).toThrow('keeps its content');
  });

  it('lets a unit be in one territory of a plan at most', async () => {
    const sqlite = await emptyWorkspace();
    sqlite.exec(`
      insert into region values ('W', 0, 'West', 'West');
      insert into unit values (1, 0, 'U0', 'u', 'u', 'W', 'W', 110, 30, 1, 4);
      insert into plan values (1, 'P', 'p', 'planning', null, null, '', 'x', null, null, 0, null);
      insert into territory values (1, 'A', 0, 'A', null, null, null, 0, 0, '', null), (1, 'B', 1, 'B', null, null, null, 0, 0, '', null);
      insert into plan_unit values (1, 1, 'A');
    `);
    expect(() => sqlite.exec("insert into plan_unit values (1, 1, 'B')")).toThrow('UNIQUE');
    expect(() => sqlite.exec("begin; insert into plan_unit values (1, 2, 'B'); commit")).toThrow('FOREIGN KEY');
  });
});
