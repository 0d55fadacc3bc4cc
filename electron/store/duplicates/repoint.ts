import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';

/** Tables whose rows tell what happened with an account; each has `account_id` and `origin_id`. */
export const HISTORY_TABLES = ['sale', 'activity', 'claim', 'contact', 'opportunity'] as const;

/** Gives all that happened with one account to another; every row remembers where it was first recorded. */
export async function moveHistory(db: Db, from: number, to: number): Promise<void> {
  for (const table of HISTORY_TABLES) {
    await sql`update ${sql.table(table)} set origin_id = coalesce(origin_id, account_id), account_id = ${to}
      where account_id = ${from}`.execute(db);
  }
}

/** Takes back what was recorded for an account or for those merged into it before. @param family ids, `to` among them */
export async function returnHistory(db: Db, from: number, to: number, family: readonly number[]): Promise<void> {
  const ids = sql.join(family);
  for (const table of HISTORY_TABLES) {
    await sql`update ${sql.table(table)}
      set account_id = ${to}, origin_id = nullif(origin_id, ${to})
      where account_id = ${from} and origin_id in (${ids})`.execute(db);
  }
}
