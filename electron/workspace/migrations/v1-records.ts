/** What happened in the market and with the accounts. */
export const RECORD_TABLES: readonly string[] = [
  `create table market_figure (
    unit_id integer not null references unit (id),
    period integer not null check (period between 1900 and 2200),
    capacity real check (capacity >= 0),
    customers_start real check (customers_start >= 0),
    new_customers real check (new_customers >= 0),
    lost_customers real check (lost_customers >= 0),
    competition real check (competition between 0 and 100),
    own_revenue real check (own_revenue >= 0),
    primary key (unit_id, period)
  ) strict, without rowid`,
  `create table maturity_override (
    id integer primary key,
    unit_id integer not null references unit (id),
    maturity text not null check (maturity in ('declining', 'growth', 'mature', 'emerging')),
    reason text not null check (length(reason) > 0),
    at text not null,
    replaced_at text
  ) strict`,
  'create unique index maturity_override_in_force on maturity_override (unit_id) where replaced_at is null',
  `create table sale (
    id integer primary key,
    account_id integer not null references account (id),
    period text not null,
    end_month integer not null,
    amount real not null,
    rep_id integer references rep (id)
  ) strict`,
  // A null rep is a value here: one sale without a seller an account and period.
  'create unique index sale_key on sale (account_id, period, coalesce(rep_id, 0))',
  'create index sale_end_month on sale (end_month)',
  `create table activity (
    id integer primary key,
    account_id integer not null references account (id),
    rep_id integer references rep (id),
    at text not null,
    kind text not null
  ) strict`,
  'create unique index activity_key on activity (account_id, at, kind, coalesce(rep_id, 0))',
  `create table claim (
    id integer primary key,
    account_id integer not null references account (id),
    rep_id integer not null references rep (id),
    registered_at text not null,
    expires_at text,
    assigned_at text,
    first_contact_at text,
    unique (account_id, rep_id, registered_at)
  ) strict`,
];
