import { CompiledQuery } from 'kysely';
import type { OwnerRecord } from '@shared/importing/records';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';
import { idsByCode, orNull } from './ids';
import type { Effect } from './upsert';

const ROWS = 2000;

/** Who serves each of these accounts today; null = nobody. Others stay. @throws DomainError `data.unknownAccount|unknownRep` */
export async function writePresentOwners(db: Db, owners: readonly OwnerRecord[]): Promise<Effect> {
  const accountId = await idsByCode(
    db,
    'account',
    owners.map((owner) => owner.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    owners.map((owner) => owner.rep),
  );
  let changed = 0;
  for (const some of chunksOf(owners, ROWS)) {
    const values = some.map(() => '(?, ?)').join(', ');
    const parameters = some.flatMap(({ account, rep }) => [accountId(account), orNull(repId, rep)]);
    const text = `update account set present_owner_id = said.column2 from (values ${values}) as said
      where account.id = said.column1 and account.present_owner_id is not said.column2`;
    const result = await db.executeQuery(CompiledQuery.raw(text, parameters));
    changed += Number(result.numAffectedRows ?? 0n);
  }
  return { added: 0, changed, unchanged: owners.length - changed };
}
