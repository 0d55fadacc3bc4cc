/** What a workspace plans over: settings, units, reps, accounts. */
export const FIELD_TABLES: readonly string[] = [
  `create table meta (
    key text primary key,
    value text not null
  ) strict, without rowid`,
  `create table setting (
    section text primary key,
    value text not null check (json_valid(value))
  ) strict, without rowid`,
  `create table region (
    code text primary key,
    ordinal integer not null unique,
    name text not null,
    name_en text not null
  ) strict, without rowid`,
  `create table unit (
    id integer primary key,
    ordinal integer not null unique,
    code text not null unique,
    name text not null,
    name_en text not null,
    parent text not null,
    region text not null references region (code),
    lng real not null check (lng between -180 and 180),
    lat real not null check (lat between -90 and 90),
    area_km2 real not null check (area_km2 >= 0),
    perimeter_km real not null check (perimeter_km >= 0)
  ) strict`,
  `create table unit_edge (
    a integer not null references unit (id),
    b integer not null references unit (id),
    km real not null check (km >= 0),
    sea integer not null check (sea in (0, 1)),
    primary key (a, b),
    check (a < b)
  ) strict, without rowid`,
  `create table rep (
    id integer primary key,
    code text not null unique,
    name text not null,
    team text not null,
    home_lng real,
    home_lat real,
    seniority integer,
    joined_on text,
    capacity_hours real,
    industries text not null check (json_valid(industries)),
    products text not null check (json_valid(products)),
    skills text not null check (json_valid(skills)),
    performance real,
    deleted_at text
  ) strict`,
  `create table account (
    id integer primary key,
    code text not null unique,
    name text not null,
    credit_code text not null,
    unit_id integer references unit (id),
    lng real check (lng between -180 and 180),
    lat real check (lat between -90 and 90),
    placed_by text not null check (placed_by in ('coordinates', 'code', 'name', 'none')),
    address text not null,
    phone text not null,
    industry text not null,
    products text not null check (json_valid(products)),
    needs text not null check (json_valid(needs)),
    revenue real check (revenue >= 0),
    potential real check (potential >= 0),
    growth real,
    margin real,
    strategic integer not null check (strategic in (0, 1)),
    pipeline real check (pipeline >= 0),
    since text,
    present_owner_id integer references rep (id),
    deleted_at text,
    check ((lng is null) = (lat is null))
  ) strict`,
  'create index account_unit on account (unit_id)',
  'create index account_present_owner on account (present_owner_id) where present_owner_id is not null',
];
