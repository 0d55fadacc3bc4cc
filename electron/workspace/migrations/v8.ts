import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  `create table saved_mapping (
    id integer primary key,
    kind text not null,
    name text not null,
    name_key text not null,
    columns text not null check (json_valid(columns)),
    saved_at text not null,
    deleted_at text
  ) strict`,
  'create unique index saved_mapping_name on saved_mapping (kind, name_key) where deleted_at is null',
];

/** Mappings of columns that a person keeps under a name. */
export const v8: SchemaMigration = {
  version: 8,
  name: '0008_saved_mappings',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
