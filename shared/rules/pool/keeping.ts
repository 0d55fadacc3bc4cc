import { AccountCode, RepCode } from '../../model/ids';
import type { DecisionEdit, PlanPatch } from '../../model/plan';
import type { Field } from '../../planning/field';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { Breach } from './breaches';

/** A plan as an edit finds it. */
interface Found {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  /** Rep index by account, -1 = nobody. */
  readonly owner: Int32Array;
}

/**
 * The edit without what it breaks: those accounts stay with the owner they have, each by a decision that says why.
 * @param broken what `breaches` found in the edit, as far as it says of which accounts
 */
export function keeping(
  { field, snapshot, owner }: Found,
  patch: PlanPatch,
  broken: readonly Pick<Breach, 'account'>[],
  reason: string,
): PlanPatch {
  if (broken.length === 0) return patch;
  const accounts = [...new Set(broken.map(({ account }) => account))];
  const kept = new Set(accounts.map((account) => field.accounts.code[account]));
  const stays = accounts.map((account): DecisionEdit => {
    const rep = owner[account] < 0 ? null : RepCode.parse(field.reps.code[owner[account]]);
    const code = AccountCode.parse(field.accounts.code[account]);
    const to = { account: code, kind: 'manual' as const, rep, reason };
    return { from: snapshot.decisions.get(account)?.manual ?? null, to };
  });
  const others = patch.decisions.filter(({ from, to }) => !kept.has((to ?? from)?.account ?? ''));
  const outcomes = patch.outcomes.flatMap((edit) => {
    if (!kept.has(edit.account)) return [edit];
    // A decision by hand takes the account out of the rules' queue: a run leaves it no outcome.
    return edit.from === null ? [] : [{ ...edit, to: null }];
  });
  return { ...patch, decisions: [...others, ...stays], outcomes };
}
