import type { Account } from '../model/account';
import { MERGE_FIELDS, mergeValue } from './merge-fields';

/** What has happened with an account. */
export interface AccountHistory {
  readonly sales: number;
  readonly activities: number;
  readonly claims: number;
}

/**
 * Which of two records should stand for both: the one with more history, else the one that says more, else the one with
 * the smaller code, which is usually the older.
 * @returns 0 = the first, 1 = the second
 */
export function suggestSurvivor(
  accounts: readonly [Account, Account],
  histories: readonly [AccountHistory, AccountHistory],
): 0 | 1 {
  const [a, b] = accounts;
  const weight = ({ sales, activities, claims }: AccountHistory): number => sales + activities + claims;
  const fuller = (account: Account): number =>
    MERGE_FIELDS.filter((field) => mergeValue(account, field) !== null).length;
  const order = weight(histories[1]) - weight(histories[0]) || fuller(b) - fuller(a);
  if (order !== 0) return order > 0 ? 1 : 0;
  return a.code <= b.code ? 0 : 1;
}
