import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  // A list of { rep, share }, as JSON: who follows the account according to its file. What counts is each plan's own.
  "alter table account add column present_followers text not null default '[]' check (json_valid(present_followers))",
  `create trigger account_followers_edited_by_hand after update of present_followers on account
    when not exists (select 1 from meta where key = 'importing') and old.present_followers is not new.present_followers
  begin
    insert into hand_edit (tbl, row_id, field, base)
      values ('account', new.id, 'present_followers', old.present_followers)
      on conflict (tbl, row_id, field) do nothing;
  end`,
];

/** Joint followers come by files too. */
export const v21: SchemaMigration = {
  version: 21,
  name: '0021_present_followers',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
