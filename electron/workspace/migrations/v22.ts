import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

/** A person's word on what amounts are in, kept with the columns of such a file. */
export const v22: SchemaMigration = {
  version: 22,
  name: '0022_unit_of_amounts',
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw('alter table import_mapping add column money_exponent integer check (money_exponent between 0 and 12)')
      .execute(db);
  },
};
