import { AccountCode, RepCode } from '../model/ids';
import type { DecisionEdit, PlanPatch } from '../model/plan';
import type { Field } from './field';
import { resolveOwnership } from './ownership';
import { emptyPatch } from './patch';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/**
 * Makes the plan give every account to who serves it today: where the plan says another owner, a manual decision.
 * Accounts a person has locked, ruled on or excluded are left alone.
 * @param presentOwner rep code of each account by index, null = not said
 * @param reason kept with every decision
 */
export function presentOwnersPatch(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  presentOwner: readonly (string | null)[],
  reason: string,
): PlanPatch {
  const { owner } = resolveOwnership(field, snapshot, index);
  const decisions: DecisionEdit[] = [];
  presentOwner.forEach((code, account) => {
    const rep = code === null ? undefined : index.rep.get(code);
    if (code === null || rep === undefined || owner[account] === rep) return;
    const { lock, ruling, exclusion, manual } = snapshot.decisions.get(account) ?? {};
    if (lock ?? ruling ?? exclusion) return;
    const to = {
      account: AccountCode.parse(field.accounts.code[account]),
      kind: 'manual' as const,
      rep: RepCode.parse(code),
      reason,
    };
    decisions.push({ from: manual ?? null, to });
  });
  return { ...emptyPatch(), decisions };
}
