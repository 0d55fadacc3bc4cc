import type { Db } from '@electron/workspace/schema';

export interface Scan {
  readonly at: string;
  readonly whole: boolean;
  /** Pairs below this score were not kept. */
  readonly least: number;
  readonly accounts: number;
  /** Accounts that were compared with the others. */
  readonly touched: number;
  readonly compared: number;
  readonly found: number;
  readonly oversize: number;
}

export async function insertScan(db: Db, { whole, ...scan }: Scan): Promise<void> {
  await db
    .insertInto('duplicate_scan')
    .values({ ...scan, whole: whole ? 1 : 0 })
    .execute();
}

/** The last scan; null = there was none. */
export async function readLastScan(db: Db, whole: boolean): Promise<Scan | null> {
  const row = await db
    .selectFrom('duplicate_scan')
    .selectAll()
    .$if(whole, (query) => query.where('whole', '=', 1))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { id: _, ...scan } = row;
  return { ...scan, whole: scan.whole === 1 };
}
