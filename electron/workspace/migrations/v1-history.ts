/** What was done, by whom it can be undone, and what nobody may rewrite. */
export const HISTORY_TABLES: readonly string[] = [
  `create table change (
    plan_id integer not null references plan (id),
    seq integer not null check (seq > 0),
    label text not null check (json_valid(label)),
    patch text not null check (json_valid(patch)),
    at text not null,
    state text not null check (state in ('done', 'undone', 'discarded')),
    units integer not null check (units >= 0),
    accounts integer not null check (accounts >= 0),
    primary key (plan_id, seq)
  ) strict`,
  `create trigger change_keeps_content before update on change
    when (old.plan_id, old.seq, old.label, old.patch, old.at, old.units, old.accounts)
      is not (new.plan_id, new.seq, new.label, new.patch, new.at, new.units, new.accounts)
      or old.state = 'discarded'
  begin
    select raise(abort, 'a recorded change keeps its content');
  end`,
  `create trigger change_stays before delete on change
  begin
    select raise(abort, 'a recorded change is never deleted');
  end`,
  `create table audit (
    id integer primary key autoincrement,
    at text not null,
    plan_id integer references plan (id),
    event text not null,
    seq integer,
    detail text not null check (json_valid(detail))
  ) strict`,
  `create trigger audit_append_only_update before update on audit
  begin
    select raise(abort, 'the audit trail is append-only');
  end`,
  `create trigger audit_append_only_delete before delete on audit
  begin
    select raise(abort, 'the audit trail is append-only');
  end`,
  `create table import_batch (
    id integer primary key,
    kind text not null,
    file_name text not null,
    at text not null,
    rows_read integer not null,
    rows_accepted integer not null,
    rows_rejected integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    check (rows_read = rows_accepted + rows_rejected)
  ) strict`,
];
