import type { FoundPair } from '@shared/duplicates/detect';
import type { Db } from '@electron/workspace/schema';
import { upsert, type UpsertTarget } from '../upsert';

const TARGET = {
  table: 'duplicate_pair',
  counter: 'count(*)',
  key: ['a', 'b'],
  columns: ['a', 'b', 'score', 'findings', 'state', 'found_at', 'seen_at', 'decided_at'],
  fixed: ['state', 'found_at', 'decided_at'],
} as const satisfies UpsertTarget<string>;

/**
 * Keeps what a scan found. A pair already there keeps its state, so "not the same" stays decided; open pairs the scan
 * should have met again and did not are gone. Run it in a transaction.
 * @param whole whether everything was compared, or only the accounts marked as stale
 */
export async function writeFound(db: Db, pairs: readonly FoundPair[], at: string, whole: boolean): Promise<void> {
  const ruledOut = await readRuledOut(db);
  const rows = pairs
    .filter(({ a, b }) => !ruledOut.has(`${a} ${b}`))
    .map(({ a, b, score, findings }) => ({
      a,
      b,
      score,
      findings: JSON.stringify(findings),
      state: 'open',
      found_at: at,
      seen_at: at,
      decided_at: null,
    }));
  await upsert(db, TARGET, rows);
  const stale = db.selectFrom('duplicate_stale').select('account_id');
  await db
    .deleteFrom('duplicate_pair')
    .where('state', '=', 'open')
    .where('seen_at', '<>', at)
    .$if(!whole, (query) => query.where((eb) => eb.or([eb('a', 'in', stale), eb('b', 'in', stale)])))
    .execute();
}

/** Pairs a person ruled out while one of the two was still a record of its own: the one that stands for it inherits that. */
async function readRuledOut(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('duplicate_pair as pair')
    .innerJoin('account as a', 'a.id', 'pair.a')
    .innerJoin('account as b', 'b.id', 'pair.b')
    .select(['pair.a', 'pair.b', 'a.merged_into as aInto', 'b.merged_into as bInto'])
    .where('state', '=', 'notSame')
    .where((eb) => eb.or([eb('a.merged_into', 'is not', null), eb('b.merged_into', 'is not', null)]))
    .execute();
  return new Set(
    rows.map(({ a, b, aInto, bInto }) => {
      const [x, y] = [aInto ?? a, bInto ?? b];
      return `${Math.min(x, y)} ${Math.max(x, y)}`;
    }),
  );
}
