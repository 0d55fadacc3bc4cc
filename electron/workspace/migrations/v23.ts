import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

/** Why a person has ruled a pair out, beside when. */
export const v23: SchemaMigration = {
  version: 23,
  name: '0023_reason_of_ruling_out',
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw("alter table duplicate_pair add column reason text not null default ''").execute(db);
  },
};
