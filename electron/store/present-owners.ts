import { CompiledQuery } from 'kysely';
import type { OwnerRecord } from '@shared/importing/records';
import type { Db } from '@electron/workspace/schema';
import { accountTargets } from './account-targets';
import { chunksOf } from './chunks';
import { idsByCode, orNull } from './ids';
import { mergeBy, mergeHandEdits, type MergeTarget, type Writing } from './importing/merge';
import type { Effect } from './upsert';

const ROWS = 2000;
const GIVEN = ['present_owner_id'] as const;

const MERGE: MergeTarget = {
  ...mergeBy('account', 'id'),
  key: 'cast(t.id as text)',
  told: (_, now) => ({ key: String(now.code), label: String(now.name) }),
};

/**
 * Who serves each of these accounts today; null = nobody. Others stay. What is said of an account that has been merged goes
 * to the one that stands for it, unless that one is named too.
 * @param writing what an import does about edits by hand; without it the records count
 * @throws DomainError `data.unknownAccount|unknownRep`
 */
export async function writePresentOwners(db: Db, owners: readonly OwnerRecord[], writing?: Writing): Promise<Effect> {
  const target = await accountTargets(
    db,
    owners.map((owner) => owner.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    owners.map((owner) => owner.rep),
  );
  const said = owners.map(({ account, rep }) => ({ ...target(account), rep: orNull(repId, rep) }));
  const own = new Set(said.flatMap((s) => (s.origin_id === null ? [s.account_id] : [])));
  const records = said
    .filter((s) => s.origin_id === null || !own.has(s.account_id))
    .map(({ account_id, rep }) => ({ row: { id: account_id, present_owner_id: rep }, given: GIVEN }));
  const merged = writing ? await mergeHandEdits<'id' | 'present_owner_id'>(db, MERGE, records, writing) : records;
  let changed = 0;
  for (const some of chunksOf(
    merged.filter(({ given }) => given.length > 0),
    ROWS,
  )) {
    const values = some.map(() => '(?, ?)').join(', ');
    const parameters = some.flatMap(({ row }) => [row.id, row.present_owner_id]);
    const text = `update account set present_owner_id = said.column2 from (values ${values}) as said
      where account.id = said.column1 and account.present_owner_id is not said.column2`;
    const result = await db.executeQuery(CompiledQuery.raw(text, parameters));
    changed += Number(result.numAffectedRows ?? 0n);
  }
  return { added: 0, changed, unchanged: owners.length - changed };
}
