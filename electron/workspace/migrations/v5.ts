import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  `create table plan_rule (
    plan_id integer not null references plan (id),
    ordinal integer not null check (ordinal >= 0),
    key text not null,
    rule text not null check (json_valid(rule)),
    primary key (plan_id, ordinal),
    unique (plan_id, key)
  ) strict, without rowid`,
  `create table plan_outcome (
    plan_id integer not null references plan (id),
    account_id integer not null references account (id),
    rule_key text not null,
    rule_name text not null,
    rep_id integer not null references rep (id),
    primary key (plan_id, account_id)
  ) strict, without rowid`,
];

/** Allocation rules of a plan, and what their latest run gave each account. */
export const v5: SchemaMigration = {
  version: 5,
  name: '0005_rules',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
