import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { readReps } from '@electron/store/reps';
import { readTeams } from '@electron/store/teams';
import { kyselyOver, openConnection } from '@electron/workspace/connection';
import { closeWorkspaceFile } from '@electron/workspace/file';
import { fullCheck } from '@electron/workspace/integrity';
import { migrate, schemaVersion } from '@electron/workspace/migrate';
import { MIGRATIONS, SCHEMA_VERSION } from '@electron/workspace/migrations/all';
import type { SchemaMigration } from '@electron/workspace/migrations/migration';
import { v1 } from '@electron/workspace/migrations/v1';
import { openFile } from '@electron/workspace/open';
import { tempFolder } from '../support/temp-folder';

const now = (): Date => new Date('2026-02-03T04:05:06.789Z');

const ROWS = `
  insert into meta values ('name', 'Old'), ('createdAt', '2025-01-01T00:00:00.000Z');
  insert into region values ('W', 0, 'West', 'West');
  insert into unit values (1, 0, 'U0', 'u', 'u', 'W', 'W', 110, 30, 1, 4);
  insert into rep values (1, 'R0', 'Rep', '', null, null, null, null, null, '[]', '[]', '[]', null, null);
  insert into rep values (2, 'R1', 'Rep', 'North', null, null, null, null, null, '[]', '[]', '[]', null, null);
  insert into rep values (3, 'R2', 'Rep', 'north', null, null, null, null, null, '[]', '[]', '[]', null, null);
  insert into account (id, code, name, credit_code, unit_id, lng, lat, placed_by, address, phone, industry, products, needs, strategic)
    values (1, 'A0', 'a', '', 1, 110.5, 30.5, 'code', '', '', '', '[]', '[]', 0),
      (2, 'A1', 'b', '', null, null, null, 'none', '', '', '', '[]', '[]', 0);
  insert into plan values (1, 'P', 'p', 'planning', null, null, '', '2025-01-01T00:00:00.000Z', null, null, 1);
  insert into territory values (1, 'T1', 0, 'North', 1, null, null, 0, 0, '');
  insert into plan_unit values (1, 1, 'T1');
  insert into audit (at, plan_id, event, seq, detail) values ('2025-01-01T00:00:00.000Z', 1, 'created', null, '{}');
  insert into import_batch values (1, 'territories', 'old.csv', '2025-01-01T00:00:00.000Z', 3, 2, 1, 1, 1, 0);
`;

/** A workspace as version 1 left it, with a row in the tables a migration touches. */
async function versionOne(): Promise<string> {
  const path = join(tempFolder(), 'old.bailiwick');
  const sqlite = new Database(path);
  await migrate(kyselyOver(sqlite), [v1]);
  sqlite.exec(ROWS);
  sqlite.pragma('journal_mode = WAL');
  sqlite.close();
  return path;
}

const broken: SchemaMigration = {
  version: SCHEMA_VERSION + 1,
  name: '9999_broken',
  async up(db) {
    await sql`create table half_done (a integer) strict`.execute(db);
    await sql`update plan set name = 'changed'`.execute(db);
    await sql`insert into no_such_table values (1)`.execute(db);
  },
};

describe('migrations', () => {
  it('are numbered without gaps, and named in their order', () => {
    expect(MIGRATIONS.map((m) => m.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(MIGRATIONS.map((m) => m.name).toSorted()).toEqual(MIGRATIONS.map((m) => m.name));
  });

  it('bring version 1 to the present with every row, after a backup beside it', async () => {
    const path = await versionOne();
    const opened = await openFile(path, { now });
    const { sqlite, db } = opened.connection;
    expect(schemaVersion(sqlite)).toBe(SCHEMA_VERSION);
    expect(fullCheck(sqlite)).toEqual([]);
    expect(await db.selectFrom('import_batch').selectAll().execute()).toMatchObject([
      { file_name: 'old.csv', plan_id: null },
    ]);
    expect(await db.selectFrom('plan_unit').selectAll().execute()).toEqual([
      { plan_id: 1, unit_id: 1, territory_key: 'T1' },
    ]);
    expect(await db.selectFrom('account_position').select('id').execute()).toEqual([{ id: 1 }]);
    expect(await db.selectFrom('import_mapping').selectAll().execute()).toEqual([]);
    const places = db.selectFrom('account').select(['code', 'placed_by', 'confidence', 'place_words', 'place_problem']);
    expect(await places.execute()).toEqual([
      { code: 'A0', placed_by: 'code', confidence: 1, place_words: '{}', place_problem: null },
      {
        code: 'A1',
        placed_by: 'none',
        confidence: null,
        place_words: '{}',
        place_problem: '{"code":"unplaced","params":{}}',
      },
    ]);
    expect((await readTeams(db)).map((team) => team.name)).toEqual(['North']);
    expect((await readReps(db)).map((rep) => rep.team)).toEqual(['', 'North', 'North']);
    await sql`update account set present_followers = '[{"rep":"R1","share":0.3}]' where id = 1`.execute(db);
    const edits = db.selectFrom('hand_edit').select(['row_id', 'field', 'base']);
    expect(await edits.execute()).toEqual([{ row_id: 1, field: 'present_followers', base: '[]' }]);
    const trail = await db.selectFrom('audit').select(['event', 'detail']).orderBy('id').execute();
    const backup = 'old.backup-v1-20260203T040506Z.bailiwick';
    expect(trail.map((t) => t.event)).toEqual(['created', 'migrated']);
    expect(JSON.parse(trail[1].detail)).toEqual({ from: 1, to: SCHEMA_VERSION, backup });
    await closeWorkspaceFile(opened);

    expect(readdirSync(join(path, '..')).toSorted()).toEqual([backup, 'old.bailiwick']);
    const before = openConnection(join(path, '..', backup));
    expect(schemaVersion(before.sqlite)).toBe(1);
    expect(before.sqlite.prepare('select name from plan').pluck().all()).toEqual(['P']);
    before.sqlite.close();
  });

  it('are not run again', async () => {
    const path = await versionOne();
    await closeWorkspaceFile(await openFile(path, { now }));
    await closeWorkspaceFile(await openFile(path, { now }));
    expect(readdirSync(join(path, '..'))).toHaveLength(2);
  });

  it('leave the file as it was when one fails, byte for byte', async () => {
    const path = await versionOne();
    const bytes = readFileSync(path);
    const attempt = openFile(path, { now, migrations: [...MIGRATIONS, broken] });
    await expect(attempt).rejects.toMatchObject({
      code: 'workspace.migrationFailed',
      params: { file: 'old.bailiwick', from: 1, to: SCHEMA_VERSION + 1 },
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['old.bailiwick']);
    const sound = await openFile(path, { now });
    expect(schemaVersion(sound.connection.sqlite)).toBe(SCHEMA_VERSION);
    await closeWorkspaceFile(sound);
  });

  it('do not run while the file is open elsewhere', async () => {
    const path = await versionOne();
    const opened = await openFile(path, { now, migrations: [v1] });
    await expect(openFile(path, { now })).rejects.toMatchObject({ code: 'workspace.inUse' });
    expect(schemaVersion(opened.connection.sqlite)).toBe(1);
    await closeWorkspaceFile(opened);
  });
});
