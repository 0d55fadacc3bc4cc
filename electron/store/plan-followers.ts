import type { FollowerEdit } from '@shared/model/plan';
import type { AccountCode, RepCode } from '@shared/model/ids';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { chunksOf } from './chunks';
import { idsByCode } from './ids';

const CHUNK = 500;

/** Followers of the accounts that are still there, in the field's order, each list as it was written. */
export async function readFollowers(db: Db, planId: number): Promise<Pick<FollowerEdit, 'account' | 'to'>[]> {
  const rows = await db
    .selectFrom('plan_follower')
    .innerJoin('account', 'account.id', 'plan_follower.account_id')
    .innerJoin('rep', 'rep.id', 'plan_follower.rep_id')
    .select(['account.code as account', 'rep.code as rep', 'share'])
    .where('plan_id', '=', planId)
    .where('account.deleted_at', 'is', null)
    .orderBy('account.id')
    .orderBy('ordinal')
    .execute();
  const lists = new Map<string, { rep: RepCode; share: number }[]>();
  for (const { account, rep, share } of rows) {
    const list = lists.get(account) ?? [];
    lists.set(account, list);
    // Codes come from where they were checked.
    list.push({ rep: rep as RepCode, share });
  }
  return [...lists].map(([account, to]) => ({ account: account as AccountCode, to }));
}

/** Every row met is counted: edits made on other followers than the file's fail as a whole. */
export async function writeFollowerEdits(db: Db, planId: number, edits: readonly FollowerEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const accountId = await idsByCode(
    db,
    'account',
    edits.map((edit) => edit.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    edits.flatMap((edit) => edit.to.map(({ rep }) => rep)),
  );
  for (const some of chunksOf(edits, CHUNK)) {
    const { numDeletedRows } = await db
      .deleteFrom('plan_follower')
      .where('plan_id', '=', planId)
      .where(
        'account_id',
        'in',
        some.map((edit) => accountId(edit.account)),
      )
      .executeTakeFirstOrThrow();
    requireAffected(
      some.reduce((sum, { from }) => sum + from.length, 0),
      numDeletedRows,
      'followers',
    );
    const rows = some.flatMap(({ account, to }) =>
      to.map(({ rep, share }, ordinal) => ({
        plan_id: planId,
        account_id: accountId(account),
        ordinal,
        rep_id: repId(rep),
        share,
      })),
    );
    if (rows.length > 0) await db.insertInto('plan_follower').values(rows).execute();
  }
}
