import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  `create table plan_follower (
    plan_id integer not null references plan (id),
    account_id integer not null references account (id),
    ordinal integer not null check (ordinal >= 0),
    rep_id integer not null references rep (id),
    share real not null check (share > 0 and share <= 1),
    primary key (plan_id, account_id, rep_id)
  ) strict, without rowid`,
  'alter table territory add column deputy_id integer references rep (id)',
  "alter table account add column parent_code text not null default ''",
];

/** Team roles: joint followers of an account, a deputy of a territory. Families: the account an account belongs to. */
export const v16: SchemaMigration = {
  version: 16,
  name: '0016_roles',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
