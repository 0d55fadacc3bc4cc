import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const COMPARED = ['name', 'credit_code', 'phone', 'address', 'lng', 'lat', 'unit_id', 'deleted_at'];
const columns = (row: 'old' | 'new'): string => COMPARED.map((column) => `${row}.${column}`).join(', ');
const MARK = `insert into duplicate_stale (account_id)
    select new.id where not exists (select 1 from duplicate_stale where account_id = new.id)`;

/** A record merged into another is marked as deleted too, so that nothing has to know of merging to leave it out. */
const MERGING = [
  'alter table account add column merged_into integer references account (id)',
  'create index account_merged_into on account (merged_into) where merged_into is not null',
  // Whose record it was before a merge; null = always the account it stands at.
  ...['sale', 'activity', 'contact', 'opportunity'].map(
    (t) => `alter table ${t} add column origin_id integer references account (id)`,
  ),
  'drop index sale_key',
  'create unique index sale_key on sale (coalesce(origin_id, account_id), period, coalesce(rep_id, 0))',
  'drop index activity_key',
  'create unique index activity_key on activity (coalesce(origin_id, account_id), at, kind, coalesce(rep_id, 0))',
  'create index activity_account on activity (account_id)',
  // Made anew: its key was part of the table, and two accounts of one company may well be claimed in the same minute.
  `create table claim_now (
    id integer primary key,
    account_id integer not null references account (id),
    rep_id integer not null references rep (id),
    registered_at text not null,
    expires_at text,
    assigned_at text,
    first_contact_at text,
    origin_id integer references account (id)
  ) strict`,
  `insert into claim_now (id, account_id, rep_id, registered_at, expires_at, assigned_at, first_contact_at)
    select id, account_id, rep_id, registered_at, expires_at, assigned_at, first_contact_at from claim`,
  'drop table claim',
  'alter table claim_now rename to claim',
  'create unique index claim_key on claim (coalesce(origin_id, account_id), rep_id, registered_at)',
  'create index claim_account on claim (account_id)',
  ...['sale', 'activity', 'claim'].map(
    (t) => `create index ${t}_origin on ${t} (origin_id) where origin_id is not null`,
  ),
  `create table account_merge (
    id integer primary key autoincrement,
    survivor_id integer not null references account (id),
    merged_id integer not null references account (id),
    at text not null,
    reason text not null,
    before text not null check (json_valid(before)),
    after text not null check (json_valid(after)),
    decisions text not null check (json_valid(decisions)),
    undone_at text,
    check (survivor_id <> merged_id)
  ) strict`,
  'create index account_merge_survivor on account_merge (survivor_id)',
  'create unique index account_merge_in_force on account_merge (merged_id) where undone_at is null',
];

const FINDING = [
  `create table duplicate_pair (
    a integer not null references account (id),
    b integer not null references account (id),
    score real not null check (score between 0 and 1),
    findings text not null check (json_valid(findings)),
    state text not null check (state in ('open', 'merged', 'notSame')),
    found_at text not null,
    seen_at text not null,
    decided_at text,
    primary key (a, b),
    check (a < b)
  ) strict, without rowid`,
  'create index duplicate_pair_b on duplicate_pair (b)',
  // Accounts to compare again; kept by the file itself, so that no way of editing can forget it.
  'create table duplicate_stale (account_id integer primary key references account (id)) strict',
  `create trigger account_compared_insert after insert on account
  begin
    ${MARK};
  end`,
  `create trigger account_compared_update after update of ${COMPARED.join(', ')} on account
    when (${columns('old')}) is not (${columns('new')})
  begin
    ${MARK};
  end`,
  `create table duplicate_scan (
    id integer primary key,
    at text not null,
    whole integer not null check (whole in (0, 1)),
    least real not null,
    accounts integer not null,
    touched integer not null,
    compared integer not null,
    found integer not null,
    oversize integer not null
  ) strict`,
  // Accounts entered by hand, which can be taken back.
  `create table account_made (
    account_id integer primary key references account (id),
    at text not null,
    withdrawn_at text
  ) strict`,
];

/** Probable duplicates, decisions on them, and merging that can be undone. */
export const v6: SchemaMigration = {
  version: 6,
  name: '0006_duplicates',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [...MERGING, ...FINDING]) await sql.raw(statement).execute(db);
  },
};
