import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  'drop trigger account_compared_insert',
  // An import marks all it has made at once, when it ends: a mark for each of 100,000 rows costs as much as the rows.
  `create trigger account_compared_insert after insert on account
    when not exists (select 1 from meta where key = 'importing')
  begin
    insert into duplicate_stale (account_id)
      select new.id where not exists (select 1 from duplicate_stale where account_id = new.id);
  end`,
];

/** Accounts that an import makes are marked to be compared together. */
export const v15: SchemaMigration = {
  version: 15,
  name: '0015_compared_together',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
