import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  // Where rows come from: one kind of file from one place, such as the monthly list of the CRM.
  `create table import_source (
    id integer primary key,
    kind text not null,
    name text not null,
    headers text not null,
    used_at text not null,
    unique (kind, name)
  ) strict`,
  'alter table account add column source_id integer references import_source (id)',
  'alter table rep add column source_id integer references import_source (id)',
  'create index account_by_source on account (source_id) where source_id is not null',
  'alter table import_batch add column source_id integer references import_source (id)',
  'alter table import_batch add column removed integer not null default 0',
  "alter table import_batch add column repairs text not null default '{}' check (json_valid(repairs))",
  // Imports from before this version left nothing to undo them with.
  "alter table import_batch add column undo text not null default 'gone' check (undo in ('kept', 'gone', 'undone'))",
  'alter table import_batch add column undone_at text',
  // What an import changed, field by field, and which rows it made: what undoing it needs.
  `create table import_touch (
    batch_id integer not null references import_batch (id),
    tbl text not null,
    row_id integer not null,
    field text not null,
    before any,
    after any,
    primary key (batch_id, tbl, row_id, field)
  ) strict, without rowid`,
  `create table import_made (
    batch_id integer not null references import_batch (id),
    tbl text not null,
    first_id integer not null,
    last_id integer not null,
    primary key (batch_id, tbl, first_id)
  ) strict, without rowid`,
  `create table import_plan_change (
    batch_id integer not null references import_batch (id),
    plan_id integer not null,
    seq integer not null,
    primary key (batch_id, plan_id, seq),
    foreign key (plan_id, seq) references change (plan_id, seq)
  ) strict, without rowid`,
  // The value as last imported of every field that somebody changed since: the base of a three-way comparison.
  `create table hand_edit (
    id integer primary key,
    tbl text not null,
    row_id integer not null,
    field text not null,
    base any,
    unique (tbl, row_id, field)
  ) strict`,
  // Taking accounts away again asks for each whether a plan speaks of it.
  'create index plan_decision_account on plan_decision (account_id)',
  'create index plan_outcome_account on plan_outcome (account_id)',
  handEditTrigger('account', [
    'name',
    'credit_code',
    'unit_id',
    'lng',
    'lat',
    'placed_by',
    'confidence',
    'place_words',
    'place_problem',
    'address',
    'phone',
    'industry',
    'products',
    'needs',
    'revenue',
    'potential',
    'growth',
    'margin',
    'strategic',
    'pipeline',
    'since',
    'present_owner_id',
    'deleted_at',
  ]),
  handEditTrigger('rep', [
    'name',
    'team_id',
    'home_lng',
    'home_lat',
    'seniority',
    'joined_on',
    'capacity_hours',
    'industries',
    'products',
    'skills',
    'performance',
    'deleted_at',
  ]),
];

/** Kept by the file itself, so that no way of editing can forget it; an import says that it is one in `meta`. */
function handEditTrigger(table: string, fields: readonly string[]): string {
  const pairs = fields.map((f) => `select '${f}' as f, old.${f} as b, new.${f} as a`).join(' union all ');
  return `create trigger ${table}_edited_by_hand after update on ${table}
    when not exists (select 1 from meta where key = 'importing')
  begin
    insert into hand_edit (tbl, row_id, field, base)
      select '${table}', old.id, f, b from (${pairs}) where b is not a
      on conflict (tbl, row_id, field) do nothing;
  end`;
}

/** Where rows came from, what was changed by hand since, and what it takes to undo an import. */
export const v10: SchemaMigration = {
  version: 10,
  name: '0010_import_history',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
