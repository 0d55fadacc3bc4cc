import { foldName } from '@shared/importing/fold';
import type { TeamRecord } from '@shared/importing/records';
import { Team } from '@shared/model/team';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';
import { mergeBy, mergeHandEdits, type Writing } from './importing/merge';
import { givenColumns, partialUpsert } from './partial-upsert';
import type { Effect, UpsertTarget } from './upsert';

const COLUMN_OF = {
  name: 'name',
  code: 'code',
  manager: 'manager',
  region: 'region',
  parent: 'parent',
} as const satisfies Readonly<Record<keyof Team, string>>;

type Column = (typeof COLUMN_OF)[keyof Team] | 'name_key' | 'deleted_at' | 'source_id';

const givenOf = givenColumns<keyof Team, Column>(COLUMN_OF, ['name_key', 'deleted_at']);

const TARGET: UpsertTarget<Column> = {
  table: 'team',
  counter: 'max(id)',
  key: ['name_key'],
  columns: ['name_key', ...Object.values(COLUMN_OF), 'deleted_at', 'source_id'],
};

const MERGE = mergeBy('team', 'name_key');

/** By name, whatever its case and width. A team marked as deleted comes back. */
export async function upsertTeams(db: Db, teams: readonly TeamRecord[], writing?: Writing): Promise<Effect> {
  const records = teams.map((team) => ({
    row: {
      name_key: foldName(team.name),
      name: team.name,
      code: team.code ?? '',
      manager: team.manager ?? '',
      region: team.region ?? '',
      parent: team.parent ?? '',
      deleted_at: null,
      source_id: writing?.sourceId ?? null,
    },
    given: givenOf(team),
  }));
  const merged = writing ? await mergeHandEdits(db, MERGE, records, writing) : records;
  return partialUpsert(db, TARGET, merged);
}

/** In order of their id. */
export async function readTeams(db: Db): Promise<Team[]> {
  const rows = await db
    .selectFrom('team')
    .select(['name', 'code', 'manager', 'region', 'parent'])
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => Team.parse(row));
}

const CHUNK = 500;

/** Ids of teams by the names reps are filed under; those not there yet are added. '' = no team. */
export async function teamIds(db: Db, names: readonly string[]): Promise<(name: string) => number | null> {
  const wanted = new Map(names.filter((name) => name !== '').map((name) => [foldName(name), name]));
  const ids = await idsOf(db, [...wanted.keys()]);
  const missing = [...wanted].flatMap(([key, name]) => (ids.has(key) ? [] : [{ name }]));
  if (missing.length > 0) {
    await upsertTeams(db, missing);
    for (const [key, id] of await idsOf(
      db,
      missing.map(({ name }) => foldName(name)),
    ))
      ids.set(key, id);
  }
  return (name) => ids.get(foldName(name)) ?? null;
}

async function idsOf(db: Db, keys: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const some of chunksOf(keys, CHUNK)) {
    const rows = await db.selectFrom('team').select(['id', 'name_key']).where('name_key', 'in', some).execute();
    for (const row of rows) ids.set(row.name_key, row.id);
  }
  return ids;
}
