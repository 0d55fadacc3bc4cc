import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  // The last activity of an account, and who was there, from the index alone.
  'drop index activity_account',
  'create index activity_account on activity (account_id, at, rep_id)',
  'alter table maturity_override add column valid_from text',
  'alter table maturity_override add column expires_on text',
  `create table tier_override (
    id integer primary key,
    account_id integer not null references account (id),
    tier text not null check (tier in ('key', 'A', 'B', 'C')),
    reason text not null check (length(reason) > 0),
    at text not null,
    replaced_at text
  ) strict`,
  'create unique index tier_override_in_force on tier_override (account_id) where replaced_at is null',
];

/** Overrides of maturity say from when to when they count; an account's tier may be overridden too. */
export const v9: SchemaMigration = {
  version: 9,
  name: '0009_classification',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
