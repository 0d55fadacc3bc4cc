import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  // A check cannot be changed in place: a column with the wider one takes over.
  `alter table account add column placed_how text not null default 'none'
    check (placed_how in ('coordinates', 'code', 'name', 'address', 'nearest', 'person', 'none'))`,
  'update account set placed_how = placed_by',
  'alter table account drop column placed_by',
  'alter table account rename column placed_how to placed_by',
  'alter table account add column confidence real check (confidence between 0 and 1)',
  "alter table account add column place_words text not null default '{}' check (json_valid(place_words))",
  'alter table account add column place_problem text check (json_valid(place_problem))',
  'alter table account add column place_aside integer not null default 0 check (place_aside in (0, 1))',
  `update account set
    confidence = case placed_by when 'code' then 1 when 'coordinates' then 0.95 when 'name' then 0.9 end,
    place_problem = case placed_by when 'none' then '{"code":"unplaced","params":{}}' end`,
  "create index account_to_place on account (id) where placed_by = 'none' or confidence < 0.75",
  'alter table import_mapping add column datum text',
  `create table place_edit (
    id integer primary key,
    at text not null,
    state text not null check (state in ('done', 'undone', 'discarded')),
    entries text not null check (json_valid(entries))
  ) strict`,
];

/** How surely an account is placed, by what, and from which words; edits of places; the datum remembered with a mapping. */
export const v7: SchemaMigration = {
  version: 7,
  name: '0007_placing',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
