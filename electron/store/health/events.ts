import { sql } from 'kysely';
import { ACTIVE_DAYS, type HealthRows } from '@shared/health/health-rows';
import { readLastScan } from '../duplicates/scans';
import type { Db } from '@electron/workspace/schema';

type Columns = Omit<HealthRows['accounts'], 'duplicate' | 'parent'>;

const MS_PER_DAY = 86_400_000;

/** Accounts that more than one rep saw of late. Least and greatest rep differ: cheaper than counting them. */
export async function fillActiveReps(db: Db, columns: Columns, at: Int32Array, asOf: string): Promise<void> {
  const from = new Date(Date.parse(asOf) - ACTIVE_DAYS * MS_PER_DAY).toISOString().slice(0, 10);
  const { rows } = await sql<{
    account: number;
    least: number;
    greatest: number;
  }>`select account_id as account, min(rep_id) as least,
    max(rep_id) as greatest from activity where at >= ${from} and rep_id is not null
    group by account_id having least < greatest`.execute(db);
  for (const { account, least, greatest } of rows) {
    const i = at[account] ?? -1;
    if (i >= 0) columns.rivalActive[i] = greatest === columns.owner[i] ? least : greatest;
  }
}

/** Claims that run on the day the data speaks of. */
export async function fillClaims(db: Db, columns: Columns, at: Int32Array, asOf: string): Promise<void> {
  const { rows } = await sql<{ account: number; rep: number }>`select distinct account_id as account, rep_id as rep
    from claim where withdrawn_at is null and (ended_at is null or substr(ended_at, 1, 10) > ${asOf})
      and substr(registered_at, 1, 10) <= ${asOf}
    and (expires_at is null or substr(expires_at, 1, 10) >= ${asOf}) order by account_id, rep_id`.execute(db);
  for (const { account, rep } of rows) {
    const i = at[account] ?? -1;
    if (i < 0) continue;
    columns.claimants[i]++;
    if (rep !== columns.owner[i]) columns.rivalClaimant[i] = rep;
  }
}

/** Accounts in a pair of probable duplicates nobody has ruled on; null until duplicates have been looked for. */
export async function fillDuplicates(db: Db, at: Int32Array, count: number): Promise<Uint8Array | null> {
  if ((await readLastScan(db, true)) === null) return null;
  const found = new Uint8Array(count);
  const pairs = await db.selectFrom('duplicate_pair').select(['a', 'b']).where('state', '=', 'open').execute();
  // An account merged or deleted since has no place, and then the pair is settled.
  for (const { a, b } of pairs) {
    const [i, j] = [at[a] ?? -1, at[b] ?? -1];
    if (i >= 0 && j >= 0) found[i] = found[j] = 1;
  }
  return found;
}
