import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

/** What a rep is to sell in a year. */
export const v14: SchemaMigration = {
  version: 14,
  name: '0014_rep_target',
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table rep add column target real check (target >= 0)`.execute(db);
  },
};
