import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

/** A plan that an import made goes with it when the import is undone; its history stays. */
export const v18: SchemaMigration = {
  version: 18,
  name: '0018_withdrawn_plans',
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table plan add column withdrawn_at text`.execute(db);
  },
};
