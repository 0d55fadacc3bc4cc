import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';
import { stampAccountsAfter, stampAccountsOf, readLastAccount } from '../account-source';
import { type Effect, NO_EFFECT, upsertFrom, type UpsertTarget } from '../upsert';

const CHECKED = 'checked';

/** Lets this connection read the findings of a check; not within a transaction. */
export async function attachChecked(db: Db, findings: string): Promise<void> {
  await sql`attach ${findings} as ${sql.id(CHECKED)}`.execute(db);
}

interface Batch {
  readonly table: string;
  readonly target: UpsertTarget<string>;
  readonly constants: readonly (string | null)[];
  readonly count: number;
}

/** Writes the accounts that a check has kept, as it would have written them. @param onBatch told how many rows are in */
export async function writeReadyAccounts(db: Db, onBatch: (done: number, all: number) => void): Promise<Effect> {
  const batches = await readBatches(db);
  const all = batches.reduce((sum, { count }) => sum + count, 0);
  const last = await readLastAccount(db);
  let effect = NO_EFFECT;
  let done = 0;
  for (const batch of batches) {
    onBatch(done, all);
    const { added, changed, unchanged } = await upsertFrom(db, batch.target, queryOf(batch), batch.count);
    effect = {
      added: effect.added + added,
      changed: effect.changed + changed,
      unchanged: effect.unchanged + unchanged,
    };
    done += batch.count;
  }
  if (effect.added === all) await stampAccountsAfter(db, last);
  else for (const batch of batches) await stampAccountsOf(db, queryOf(batch, ['code']));
  return effect;
}

async function readBatches(db: Db): Promise<readonly Batch[]> {
  const { rows } = await sql<{ batch: string; count: number }>`select batch, count from ${sql.id(CHECKED)}.ready
    order by id`.execute(db);
  // Cast: written by ReadyRowsWriter, into a file that only this program has touched.
  return rows.map(({ batch, count }) => ({ ...(JSON.parse(batch) as Omit<Batch, 'count'>), count }));
}

function queryOf({ table, target, constants }: Batch, columns: readonly string[] = target.columns): string {
  let next = 0;
  const value = new Map(target.columns.map((column, i) => [column, constants[i] ?? `c${next++}`]));
  return `select ${columns.map((column) => value.get(column)).join(', ')} from ${CHECKED}.${table}`;
}
