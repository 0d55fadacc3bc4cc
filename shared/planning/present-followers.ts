import type { Follower } from '../model/follower';
import { AccountCode } from '../model/ids';
import type { FollowerEdit, PlanPatch } from '../model/plan';
import type { Field } from './field';
import { emptyPatch } from './patch';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/**
 * Makes the plan give accounts the joint followers that files name. Reps who have left are left out; the other shares stay
 * what they are.
 * @param said by code of the account; accounts not in it stay as the plan has them
 */
export function presentFollowersPatch(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  said: ReadonlyMap<string, readonly Follower[]>,
): PlanPatch {
  const followers = [...said].flatMap(([code, named]): FollowerEdit[] => {
    const account = index.account.get(code);
    if (account === undefined) return [];
    const from = [...(snapshot.followers.get(account) ?? [])];
    const to = named.filter(({ rep }) => index.rep.has(rep)).map(({ rep, share }) => ({ rep, share }));
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ account: AccountCode.parse(field.accounts.code[account]), from, to }];
  });
  return { ...emptyPatch(), followers };
}
