import { sql } from 'kysely';
import { Followers } from '@shared/model/follower';
import type { Follower } from '@shared/model/follower';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from './json';

/** Joint followers by code of the account, as files say. */
export type SaidFollowers = ReadonlyMap<string, readonly Follower[]>;

/** Of all accounts that have any. */
export async function readPresentFollowers(db: Db): Promise<SaidFollowers> {
  const rows = await db
    .selectFrom('account')
    .select(['code', 'present_followers'])
    .where('present_followers', '<>', '[]')
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return parsed(rows);
}

/** Of the accounts whose followers the running import has changed, within its transaction. */
export async function readImportedFollowers(db: Db): Promise<SaidFollowers> {
  const { rows } = await sql<{ code: string; present_followers: string }>`select code, present_followers from account
    where deleted_at is null and (
      (present_followers <> '[]' and id > (select last_id from captured_from where tbl = 'account'))
      or id in (select row_id from captured
        where tbl = 'account' and field = 'present_followers' and before is not after))
    order by id`.execute(db);
  return parsed(rows);
}

function parsed(rows: readonly { readonly code: string; readonly present_followers: string }[]): SaidFollowers {
  return new Map(rows.map((row) => [row.code, Followers.parse(fromJson(row.present_followers))]));
}
