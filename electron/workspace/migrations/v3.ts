import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  `create table team (
    id integer primary key,
    name text not null,
    name_key text not null unique,
    code text not null,
    manager text not null,
    region text not null,
    parent text not null,
    deleted_at text
  ) strict`,
  // Names differing in case or width become one team later, when a file of reps or teams is imported; here they stay apart.
  `insert into team (name, name_key, code, manager, region, parent)
    select distinct team, lower(team), '', '', '', '' from rep where team <> '' group by lower(team)`,
  'alter table rep add column team_id integer references team (id)',
  "update rep set team_id = (select team.id from team where team.name_key = lower(rep.team)) where team <> ''",
  'alter table rep drop column team',
  `create table contact (
    id integer primary key,
    key text not null unique,
    account_id integer not null references account (id),
    code text not null,
    name text not null,
    title text not null,
    phone text not null,
    email text not null,
    preferred integer not null check (preferred in (0, 1)),
    note text not null,
    deleted_at text
  ) strict`,
  'create index contact_account on contact (account_id)',
  `create table opportunity (
    id integer primary key,
    key text not null unique,
    account_id integer not null references account (id),
    code text not null,
    name text not null,
    stage text not null,
    amount real check (amount >= 0),
    probability real check (probability between 0 and 1),
    expected_close text,
    owner_id integer references rep (id),
    opened_on text,
    status text not null check (status in ('open', 'won', 'lost')),
    deleted_at text
  ) strict`,
  'create index opportunity_account on opportunity (account_id)',
];

/** Teams of their own, which reps refer to; people at accounts; sales in the making. */
export const v3: SchemaMigration = {
  version: 3,
  name: '0003_teams_contacts_opportunities',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
