import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  // Deferred: rows of an import are stamped while it runs, its own row is written at the end of the same transaction.
  `create table account_source (
    account_id integer not null references account (id),
    batch_id integer not null references import_batch (id) deferrable initially deferred,
    primary key (account_id, batch_id)
  ) strict, without rowid`,
  // The last sale of an account without looking at the others.
  'create index sale_account_end on sale (account_id, end_month, rep_id)',
  `create table health_reading (
    id integer primary key,
    at text not null,
    cause text not null check (cause in ('import', 'opened')),
    batch_id integer references import_batch (id),
    figures text not null check (json_valid(figures))
  ) strict`,
];

/** Which imports named an account; the state of the data as it was found to be, time after time. */
export const v4: SchemaMigration = {
  version: 4,
  name: '0004_health',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
