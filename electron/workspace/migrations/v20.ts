import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  // Rulings that take effect on a later day, in each plan they are to be carried out in: a fork takes those of its base along.
  `create table due_ruling (
    ruling_id integer not null references conflict_ruling (id),
    plan_id integer not null references plan (id),
    due_on text not null,
    -- Of a merge: the account that stays.
    survivor text,
    state text not null check (state in ('waiting', 'done', 'refused')),
    -- When it was carried out or refused, and why it was refused.
    at text,
    problem text,
    seq integer,
    merge_id integer references account_merge (id),
    primary key (ruling_id, plan_id),
    foreign key (plan_id, seq) references change (plan_id, seq)
  ) strict, without rowid`,
  // Open opportunities of accounts that changed hands with a plan: when they go along; null = once they are closed.
  `create table due_deal (
    plan_id integer not null references plan (id),
    opportunity_id integer not null references opportunity (id),
    from_rep_id integer references rep (id),
    how text not null check (how in ('exempt', 'holdout', 'now')),
    due_on text,
    state text not null check (state in ('waiting', 'done', 'void')),
    at text,
    primary key (plan_id, opportunity_id)
  ) strict, without rowid`,
];

/** What is decided today and takes effect on a later day. */
export const v20: SchemaMigration = {
  version: 20,
  name: '0020_due_later',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
