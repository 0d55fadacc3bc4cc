import type { Follower } from '../model/follower';
import type { PlanPatch } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/** The part of an edit that concerns joint followers. Problems: `patch.stale`, `patch.duplicate`, `patch.unknownAccount|unknownRep`. */
export function editFollowers(
  { followers }: PlanSnapshot,
  patch: PlanPatch,
  index: FieldIndex,
): Result<PlanSnapshot['followers']> {
  if (patch.followers.length === 0) return ok(followers);
  const next = new Map(followers);
  const edited = new Set<number>();
  for (const { account, from, to } of patch.followers) {
    const i = index.account.get(account);
    if (i === undefined) return fail('patch.unknownAccount', { account });
    if (edited.has(i)) return fail('patch.duplicate', { what: account });
    edited.add(i);
    if (!sameFollowers(followers.get(i) ?? [], from)) return fail('patch.stale', { what: account });
    const unknown = to.find(({ rep }) => !index.rep.has(rep));
    if (unknown) return fail('patch.unknownRep', { rep: unknown.rep });
    if (to.length === 0) next.delete(i);
    else next.set(i, to);
  }
  return ok(next);
}

function sameFollowers(a: readonly Follower[], b: readonly Follower[]): boolean {
  return a.length === b.length && a.every(({ rep, share }, k) => rep === b[k].rep && share === b[k].share);
}
