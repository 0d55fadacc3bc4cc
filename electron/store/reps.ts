import type { RepRecord } from '@shared/importing/records';
import { Rep } from '@shared/model/rep';
import type { Selectable } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import type { RepTable } from '@electron/workspace/schema-people';
import { requireAffected } from './affected';
import { mergeBy, mergeHandEdits, type Writing } from './importing/merge';
import { fromJson } from './json';
import { givenColumns, partialUpsert } from './partial-upsert';
import { teamIds } from './teams';
import type { Effect, UpsertTarget } from './upsert';

const COLUMN_OF = {
  code: 'code',
  name: 'name',
  team: 'team_id',
  homeLng: 'home_lng',
  homeLat: 'home_lat',
  seniority: 'seniority',
  joinedOn: 'joined_on',
  capacityHours: 'capacity_hours',
  industries: 'industries',
  products: 'products',
  skills: 'skills',
  performance: 'performance',
  target: 'target',
} as const satisfies Readonly<Record<keyof Rep, string>>;

type Column = (typeof COLUMN_OF)[keyof Rep] | 'deleted_at' | 'source_id';

const givenOf = givenColumns<keyof Rep, Column>(COLUMN_OF, ['deleted_at']);

const TARGET: UpsertTarget<Column> = {
  table: 'rep',
  counter: 'max(id)',
  key: ['code'],
  columns: [...Object.values(COLUMN_OF), 'deleted_at', 'source_id'],
};

const MERGE = mergeBy('rep', 'code', [['home_lng', 'home_lat']]);

/**
 * By code; a new rep without a name goes by their code, and a team not there yet is added. A rep that an import marked as
 * deleted comes back.
 * @param writing what an import does about edits by hand; without it the records count
 */
export async function upsertReps(db: Db, reps: readonly RepRecord[], writing?: Writing): Promise<Effect> {
  const teamId = await teamIds(
    db,
    reps.map((rep) => rep.team ?? ''),
  );
  const records = reps.map((rep) => ({
    row: {
      code: rep.code,
      name: rep.name ?? rep.code,
      team_id: teamId(rep.team ?? ''),
      home_lng: rep.homeLng ?? null,
      home_lat: rep.homeLat ?? null,
      seniority: rep.seniority ?? null,
      joined_on: rep.joinedOn ?? null,
      capacity_hours: rep.capacityHours ?? null,
      industries: JSON.stringify(rep.industries ?? []),
      products: JSON.stringify(rep.products ?? []),
      skills: JSON.stringify(rep.skills ?? []),
      performance: rep.performance ?? null,
      target: rep.target ?? null,
      deleted_at: null,
      source_id: writing?.sourceId ?? null,
    },
    given: givenOf(rep),
  }));
  const merged = writing ? await mergeHandEdits(db, MERGE, records, writing) : records;
  return partialUpsert(db, TARGET, merged);
}

/** In order of their id, as in a field. */
export async function readReps(db: Db): Promise<Rep[]> {
  return (await readAllReps(db)).filter(({ active }) => active).map(({ rep }) => rep);
}

export interface RepState {
  readonly rep: Rep;
  /** Not marked as deleted. */
  readonly active: boolean;
}

/** Those who are no longer there among them, in order of their id. */
export async function readAllReps(db: Db): Promise<RepState[]> {
  const rows = await db
    .selectFrom('rep')
    .leftJoin('team', 'team.id', 'rep.team_id')
    .selectAll('rep')
    .select('team.name as team')
    .orderBy('rep.id')
    .execute();
  return rows.map((row) => ({ active: row.deleted_at === null, rep: repOf(row) }));
}

type RepRow = Selectable<RepTable> & { readonly team: string | null };

function repOf(row: RepRow): Rep {
  return Rep.parse({
    code: row.code,
    name: row.name,
    team: row.team ?? '',
    homeLng: row.home_lng,
    homeLat: row.home_lat,
    seniority: row.seniority,
    joinedOn: row.joined_on,
    capacityHours: row.capacity_hours,
    industries: fromJson(row.industries),
    products: fromJson(row.products),
    skills: fromJson(row.skills),
    performance: row.performance,
    target: row.target,
  });
}

/** @param at when the rep was taken out; null = back in */
export async function setRepDeleted(db: Db, code: string, at: string | null): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('rep')
    .set({ deleted_at: at })
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'rep');
}
