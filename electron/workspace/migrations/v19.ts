import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  `create table scenario (
    id integer primary key,
    name text not null,
    name_key text not null,
    assumptions text not null,
    loss_low real not null check (loss_low >= 0),
    loss_likely real not null check (loss_likely >= loss_low),
    loss_high real not null check (loss_high >= loss_likely and loss_high <= 1),
    note text not null,
    created_at text not null,
    updated_at text not null,
    removed_at text
  ) strict`,
  'create unique index scenario_in_use on scenario (name_key) where removed_at is null',
  `create table plan_record (
    id integer primary key,
    plan_id integer not null references plan (id),
    kind text not null check (kind in ('note', 'decision')),
    what text not null check (what <> ''),
    why text not null,
    who text not null,
    decided_on text,
    corrects integer references plan_record (id),
    at text not null,
    actor text not null
  ) strict`,
  'create index plan_record_of on plan_record (plan_id, id)',
  `create trigger plan_record_no_update before update on plan_record
  begin
    select raise(abort, 'a record of a plan is never changed');
  end`,
  `create trigger plan_record_no_delete before delete on plan_record
  begin
    select raise(abort, 'a record of a plan is never deleted');
  end`,
  // REPLACE deletes without asking the trigger for deletes.
  `create trigger plan_record_no_replace before insert on plan_record
    when exists (select 1 from plan_record where id = new.id)
  begin
    select raise(abort, 'a record of a plan is never changed');
  end`,
];

/** Saved assumptions; notes and decisions on plans, which can be corrected but not changed. */
export const v19: SchemaMigration = {
  version: 19,
  name: '0019_what_if',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
