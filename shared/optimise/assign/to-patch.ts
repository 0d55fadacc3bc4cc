import { AccountCode, RepCode } from '../../model/ids';
import type { PlanPatch } from '../../model/plan';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import { emptyPatch } from '../../planning/patch';
import type { PlanSnapshot } from '../../planning/snapshot';

/**
 * One manual decision for each account whose owner the solution changes; what has no rep in it is left as it is.
 * @param reason why each was decided, in the person's language
 */
export function accountsPatch(
  field: Field,
  snapshot: PlanSnapshot,
  evaluation: Evaluation,
  assigned: Int32Array,
  reason: string,
): PlanPatch {
  const decisions = [...assigned].flatMap((rep, i) => {
    if (rep < 0 || rep === evaluation.ownership.owner[i]) return [];
    const from = snapshot.decisions.get(i)?.manual ?? null;
    const to = {
      account: AccountCode.parse(field.accounts.code[i]),
      kind: 'manual' as const,
      rep: RepCode.parse(field.reps.code[rep]),
      reason,
    };
    return [{ from, to }];
  });
  return { ...emptyPatch(), decisions };
}
