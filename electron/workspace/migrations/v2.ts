import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  `create table import_mapping (
    kind text not null,
    headers text not null,
    mapping text not null check (json_valid(mapping)),
    used_at text not null,
    primary key (kind, headers)
  ) strict, without rowid`,
  'alter table import_batch add column plan_id integer references plan (id)',
  'create index audit_plan on audit (plan_id, id) where plan_id is not null',
];

/** Column mappings remembered a kind of file; which plan an import went to; the audit trail of one plan without a scan. */
export const v2: SchemaMigration = {
  version: 2,
  name: '0002_import_memory',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
