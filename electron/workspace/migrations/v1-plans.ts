export const PLAN_TABLES: readonly string[] = [
  `create table plan (
    id integer primary key autoincrement,
    name text not null,
    name_key text not null unique,
    state text not null check (state in ('planning', 'active', 'archived')),
    base_plan_id integer references plan (id),
    effective_date text,
    note text not null,
    created_at text not null,
    activated_at text,
    archived_at text,
    revision integer not null check (revision >= 0)
  ) strict`,
  "create unique index plan_one_active on plan (state) where state = 'active'",
  `create trigger plan_state_never_back before update of state on plan
    when old.state <> new.state
      and not (old.state = 'planning' and new.state in ('active', 'archived'))
      and not (old.state = 'active' and new.state = 'archived')
  begin
    select raise(abort, 'a plan never goes back');
  end`,
  `create table territory (
    plan_id integer not null references plan (id),
    key text not null,
    ordinal integer not null check (ordinal >= 0),
    name text not null,
    rep_id integer references rep (id),
    parent_key text,
    target_share real check (target_share between 0 and 1),
    locked integer not null check (locked in (0, 1)),
    removed integer not null check (removed in (0, 1)),
    note text not null,
    primary key (plan_id, key),
    unique (plan_id, ordinal),
    foreign key (plan_id, parent_key) references territory (plan_id, key) deferrable initially deferred
  ) strict, without rowid`,
  `create table plan_unit (
    plan_id integer not null,
    unit_id integer not null references unit (id),
    territory_key text not null,
    primary key (plan_id, unit_id),
    foreign key (plan_id, territory_key) references territory (plan_id, key) deferrable initially deferred
  ) strict, without rowid`,
  'create index plan_unit_territory on plan_unit (plan_id, territory_key)',
  // No foreign key to the territory: undoing the import that made both takes the territory away and redo brings it back.
  `create table plan_overlap (
    plan_id integer not null references plan (id),
    unit_id integer not null references unit (id),
    territory_key text not null,
    primary key (plan_id, unit_id, territory_key)
  ) strict, without rowid`,
  `create table plan_decision (
    plan_id integer not null references plan (id),
    account_id integer not null references account (id),
    kind text not null check (kind in ('lock', 'ruling', 'exclusion', 'manual')),
    rep_id integer references rep (id),
    reason text not null,
    primary key (plan_id, account_id, kind)
  ) strict, without rowid`,
];
