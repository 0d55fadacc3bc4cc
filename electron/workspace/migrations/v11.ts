import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

/** What of every account tells whom to compare it with, so that one edit does not take all names apart again. */
export const v11: SchemaMigration = {
  version: 11,
  name: '0011_duplicate_forms',
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table duplicate_form (
      account_id integer primary key references account (id) on delete cascade,
      version integer not null,
      form blob not null
    ) strict`.execute(db);
  },
};
