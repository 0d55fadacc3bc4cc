/**
 * What one check of one file found, in a file of its own for as long as the person looks at it: a hundred thousand
 * problems are filtered and paged like anything else, and neither process holds them in memory.
 */
export const FINDINGS_TABLES: readonly string[] = [
  'create table fact (key text primary key, value text not null) strict, without rowid',
  `create table problem (
    id integer primary key,
    row integer not null,
    at integer,
    col text not null,
    value text not null,
    code text not null,
    params text not null,
    severity text not null,
    fix text
  ) strict`,
  'create table faulty (row integer primary key, cells text not null, flaws text not null) strict',
  // Rows ready to be written, in their order; see ReadyRowsWriter.
  'create table ready (id integer primary key, batch text not null, count integer not null) strict',
  `create table difference (
    id integer primary key,
    state text not null check (state in ('new', 'changed', 'missing', 'conflict', 'kept')),
    key text not null,
    label text not null,
    row integer,
    guarded text
  ) strict`,
  `create table difference_field (
    id integer not null,
    field text not null,
    base any,
    mine any,
    theirs any,
    primary key (id, field)
  ) strict, without rowid`,
];

/** Made once everything is in: a third of the time of keeping them up to date. */
export const FINDINGS_INDEXES: readonly string[] = [
  'create index problem_row on problem (row, at)',
  'create index problem_code on problem (code, row)',
  'create index difference_state on difference (state, id)',
  'create index difference_field_field on difference_field (field)',
];

export type DifferenceState = 'new' | 'changed' | 'missing' | 'conflict' | 'kept';
