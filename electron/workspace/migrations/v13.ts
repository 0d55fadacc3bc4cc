import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const RECORDS = ['activity', 'sale', 'claim'];

const STATEMENTS = [
  // What was found in a plan; of what is found no more the row stays, with the time it went.
  `create table conflict_case (
    plan_id integer not null references plan (id),
    key text not null,
    found text not null check (json_valid(found)),
    first_seen text not null,
    last_seen text not null,
    gone_at text,
    primary key (plan_id, key)
  ) strict, without rowid`,
  `create table conflict_ruling (
    id integer primary key autoincrement,
    plan_id integer not null references plan (id),
    key text not null,
    type text not null,
    ruling text not null check (ruling in ('keep', 'transfer', 'share', 'pool', 'merge', 'waive')),
    form text not null check (form in ('ruling', 'lock', 'manual', 'exclusion')),
    account text,
    rep text,
    territory text,
    shares text not null check (json_valid(shares)),
    reason text not null check (length(reason) > 0),
    effective_on text not null,
    -- The day the data spoke of: evidence up to then has been looked at.
    as_of text not null,
    at text not null,
    fingerprint text not null,
    profile text not null check (json_valid(profile)),
    evidence text not null check (json_valid(evidence)),
    seq integer,
    merge_id integer references account_merge (id),
    undo_seq integer,
    undone_at text,
    foreign key (plan_id, seq) references change (plan_id, seq),
    foreign key (plan_id, undo_seq) references change (plan_id, seq)
  ) strict`,
  'create index conflict_ruling_key on conflict_ruling (key)',
  `create trigger conflict_ruling_keeps_content before update on conflict_ruling
    when (old.plan_id, old.key, old.type, old.ruling, old.form, old.account, old.rep, old.territory, old.shares, old.reason,
        old.effective_on, old.as_of, old.at, old.fingerprint, old.profile, old.evidence, old.seq, old.merge_id)
      is not (new.plan_id, new.key, new.type, new.ruling, new.form, new.account, new.rep, new.territory, new.shares,
        new.reason, new.effective_on, new.as_of, new.at, new.fingerprint, new.profile, new.evidence, new.seq, new.merge_id)
      or old.undone_at is not null
  begin
    select raise(abort, 'a recorded ruling keeps its content');
  end`,
  `create trigger conflict_ruling_stays before delete on conflict_ruling
  begin
    select raise(abort, 'a recorded ruling is never deleted');
  end`,
  // The latest look at each plan, and the last entry of the audit trail that it knew of.
  `create table conflict_scan (
    plan_id integer primary key references plan (id),
    at text not null,
    audit_id integer not null,
    whole integer not null check (whole in (0, 1)),
    accounts integer not null,
    judged integer not null,
    found integer not null
  ) strict`,
  // Accounts whose records changed since somebody looked; kept by the file itself, so that no way of writing can forget it.
  'create table conflict_stale (account_id integer primary key) strict',
  ...RECORDS.flatMap((table) => [
    staleTrigger(table, 'insert', ['new']),
    staleTrigger(table, 'update', ['old', 'new']),
    staleTrigger(table, 'delete', ['old']),
  ]),
  // Who: the name the machine knows the person by. What came before this version has none.
  "alter table audit add column actor text not null default ''",
  // REPLACE deletes without asking the trigger for deletes, unless a connection has said otherwise.
  `create trigger audit_append_only_replace before insert on audit
    when exists (select 1 from audit where id = new.id)
  begin
    select raise(abort, 'the audit trail is append-only');
  end`,
  'create index audit_event on audit (event, id)',
  `create table handover_note (
    id integer primary key,
    plan_id integer not null references plan (id),
    account text not null,
    note text not null,
    reason text not null,
    at text not null,
    replaced_at text
  ) strict`,
  'create unique index handover_note_in_force on handover_note (plan_id, account) where replaced_at is null',
];

function staleTrigger(table: string, event: string, rows: readonly ('old' | 'new')[]): string {
  const marks = rows.map(
    (row) => `insert into conflict_stale (account_id)
      select ${row}.account_id where not exists (select 1 from conflict_stale where account_id = ${row}.account_id);`,
  );
  return `create trigger ${table}_judged_${event} after ${event} on ${table}
  begin
    ${marks.join('\n    ')}
  end`;
}

/** Conflicts found and ruled on; who did what; notes of a handover. */
export const v13: SchemaMigration = {
  version: 13,
  name: '0013_conflicts',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
