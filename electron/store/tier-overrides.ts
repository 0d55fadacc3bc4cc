import type { Tier } from '@shared/model/tier';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 500;

export interface TierOverrideRow {
  readonly account: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly at: string;
}

/** Those nobody has replaced, by account id. */
export async function readTierOverrides(db: Db): Promise<ReadonlyMap<number, TierOverrideRow>> {
  const rows = await db
    .selectFrom('tier_override')
    .innerJoin('account', 'account.id', 'tier_override.account_id')
    .select(['account_id', 'account.code as account', 'tier', 'reason', 'at'])
    .where('replaced_at', 'is', null)
    .where('deleted_at', 'is', null)
    .orderBy('account_id')
    .execute();
  return new Map(rows.map(({ account_id, ...row }) => [account_id, row]));
}

/** Ends the override standing on each account, and makes a new one where a tier is given. Former ones are kept. */
export async function replaceTierOverrides(
  db: Db,
  wishes: readonly { readonly accountId: number; readonly tier: Tier | null; readonly reason: string }[],
  at: string,
): Promise<void> {
  for (const some of chunksOf(wishes, CHUNK)) {
    await db
      .updateTable('tier_override')
      .set({ replaced_at: at })
      .where(
        'account_id',
        'in',
        some.map((wish) => wish.accountId),
      )
      .where('replaced_at', 'is', null)
      .execute();
    const made = some.flatMap(({ accountId, tier, reason }) =>
      tier === null ? [] : [{ account_id: accountId, tier, reason, at, replaced_at: null }],
    );
    if (made.length > 0) await db.insertInto('tier_override').values(made).execute();
  }
}
