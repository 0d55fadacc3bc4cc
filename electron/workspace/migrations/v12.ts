import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  'alter table claim add column ended_at text',
  "alter table claim add column ended_how text check (ended_how in ('returned', 'recycled'))",
  "alter table claim add column end_reason text not null default ''",
  // Why it was registered though the policy was against it.
  "alter table claim add column override_reason text not null default ''",
  // Taken back as though it had never been registered; the row stays.
  'alter table claim add column withdrawn_at text',
  'create index claim_rep on claim (rep_id, registered_at)',
  // How content the customer was, 1 to 5.
  'alter table activity add column satisfaction real check (satisfaction between 1 and 5)',
  // One edit of claims, to be taken back and made again; with the plan's change that went with it, if one did.
  `create table claim_edit (
    id integer primary key,
    at text not null,
    kind text not null check (kind in ('claimed', 'returned', 'recycled')),
    state text not null check (state in ('done', 'undone')),
    reason text not null,
    plan_id integer references plan (id),
    seq integer,
    entries text not null check (json_valid(entries)),
    foreign key (plan_id, seq) references change (plan_id, seq)
  ) strict`,
  'create unique index claim_edit_change on claim_edit (plan_id, seq) where seq is not null',
];

/** Claims can be registered, given back and taken back by hand. */
export const v12: SchemaMigration = {
  version: 12,
  name: '0012_claims_by_hand',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
