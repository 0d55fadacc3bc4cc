import { sql } from 'kysely';
import type { DB, Db } from '@electron/workspace/schema';

/** Tables whose rows an import writes, each row told by one number. */
export interface TrackedTable {
  readonly name: keyof DB;
  /** The number of a row, as SQL over its columns. @param alias as `new` or the table's name */
  rowId(alias: string): string;
  /** Finds the row by its number, bound to every ?, through an index. */
  readonly byRowId: string;
  /** Whether rows made later have higher numbers. */
  readonly ascending: boolean;
}

/** Periods are years; a unit's id times this leaves room for them. */
const PERIODS = 10_000;

const withId = (name: keyof DB): TrackedTable => ({
  name,
  rowId: (alias) => `${alias}.id`,
  byRowId: 'id = ?',
  ascending: true,
});

/** By name. Those written first come first; rows made are taken away in the opposite order. */
export const TRACKED: readonly TrackedTable[] = [
  withId('team'),
  withId('rep'),
  withId('account'),
  {
    name: 'market_figure',
    rowId: (alias) => `${alias}.unit_id * ${PERIODS} + ${alias}.period`,
    byRowId: `unit_id = cast(? as integer) / ${PERIODS} and period = cast(? as integer) % ${PERIODS}`,
    ascending: false,
  },
  withId('sale'),
  withId('activity'),
  withId('claim'),
  withId('contact'),
  withId('opportunity'),
  withId('hand_edit'),
];

export function trackedTable(name: string): TrackedTable {
  const found = TRACKED.find((table) => table.name === name);
  if (!found) throw new Error(`${name} is not a table that imports write`);
  return found;
}

export async function columnsOf(db: Db, table: TrackedTable): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table.name})`.execute(db);
  return rows.map((row) => row.name);
}
