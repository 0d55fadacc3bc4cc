import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

export interface ClaimInForce {
  readonly account: string;
  readonly rep: string;
  readonly repName: string;
  readonly since: string;
  /** null = without an end. */
  readonly until: string | null;
}

const CHUNK = 500;

/** The claim that protects each of these accounts on a day: registered by then, not run out; the earliest where several are. */
export async function readClaimsInForce(
  db: Db,
  codes: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, ClaimInForce>> {
  const found = new Map<string, ClaimInForce>();
  for (const some of chunksOf(codes, CHUNK)) {
    const rows = await db
      .selectFrom('claim')
      .innerJoin('account', 'account.id', 'claim.account_id')
      .innerJoin('rep', 'rep.id', 'claim.rep_id')
      .select(['account.code as account', 'rep.code as rep', 'rep.name as repName'])
      .select(['registered_at as since', 'expires_at as until'])
      .where('account.code', 'in', some)
      .where((eb) => eb(eb.fn('substr', ['registered_at', eb.val(1), eb.val(10)]), '<=', day))
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>=', day)]))
      .orderBy('registered_at')
      .orderBy('claim.id')
      .execute();
    for (const row of rows) if (!found.has(row.account)) found.set(row.account, row);
  }
  return found;
}
