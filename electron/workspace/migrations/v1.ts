import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';
import { FIELD_TABLES } from './v1-field';
import { HISTORY_TABLES } from './v1-history';
import { PLAN_TABLES } from './v1-plans';
import { POSITION_TABLES } from './v1-positions';
import { RECORD_TABLES } from './v1-records';

const STATEMENTS = [...FIELD_TABLES, ...POSITION_TABLES, ...RECORD_TABLES, ...PLAN_TABLES, ...HISTORY_TABLES];

export const v1: SchemaMigration = {
  version: 1,
  name: '0001_first',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
