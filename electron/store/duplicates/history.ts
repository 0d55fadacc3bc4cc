import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';
import { HISTORY_TABLES } from './repoint';

export interface HistoryCounts {
  readonly sales: number;
  readonly activities: number;
  readonly claims: number;
  /** Of all sales recorded, in the workspace's currency. */
  readonly salesAmount: number;
  /** null = never. */
  readonly lastActivity: string | null;
}

export async function readHistory(db: Db, accountId: number): Promise<HistoryCounts> {
  const { rows } = await sql<HistoryCounts>`select
    (select count(*) from sale where account_id = ${accountId}) as sales,
    (select count(*) from activity where account_id = ${accountId}) as activities,
    (select count(*) from claim where account_id = ${accountId}) as claims,
    (select coalesce(sum(amount), 0) from sale where account_id = ${accountId}) as "salesAmount",
    (select max(at) from activity where account_id = ${accountId}) as "lastActivity"`.execute(db);
  return rows[0];
}

export interface HistorySize {
  readonly sales: number;
  readonly activities: number;
  readonly claims: number;
}

const NOTHING: HistorySize = { sales: 0, activities: 0, claims: 0 };
const CHUNK = 8000;

/** How much happened with each of many accounts. */
export async function readHistorySizes(db: Db, ids: readonly number[]): Promise<(id: number) => HistorySize> {
  const sizes = new Map<number, HistorySize>();
  for (const some of chunksOf(ids, CHUNK)) {
    const { rows } = await sql<HistorySize & { id: number }>`select id,
      (select count(*) from sale where account_id = account.id) as sales,
      (select count(*) from activity where account_id = account.id) as activities,
      (select count(*) from claim where account_id = account.id) as claims
      from account where id in (${sql.join(some)})`.execute(db);
    for (const { id, ...size } of rows) sizes.set(id, size);
  }
  return (id) => sizes.get(id) ?? NOTHING;
}

/** Rows by table that stand at an account; the names of `HISTORY_TABLES`. */
export async function countHistoryRows(db: Db, accountId: number): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of HISTORY_TABLES) {
    const { rows } = await sql<{
      count: number;
    }>`select count(*) as count from ${sql.table(table)} where account_id = ${accountId}`.execute(db);
    if (rows[0].count > 0) counts[table] = rows[0].count;
  }
  return counts;
}
