import { type AccountDecision, type DecisionKind } from '@shared/model/decision';
import { decisionLabel } from '@shared/planning/change-labels';
import { decisionPatch } from '@shared/planning/edits';
import type { FamilyMode } from '@shared/planning/families';
import { isEmptyPatch } from '@shared/planning/patch';
import { takingRelatives } from '@/app/state/relatives';
import { ensureEditable } from '@/app/state/ensure-editable';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

interface Named {
  readonly code: AccountDecision['account'];
  readonly name: string;
}

/**
 * Records a decision on an account, or takes the one of that kind back (`decision` null). @returns whether it was recorded
 * @param family how its relatives go when it changes owner by that
 */
export async function decide(
  account: Named,
  kind: DecisionKind,
  decision: AccountDecision | null,
  family: FamilyMode = 'apart',
): Promise<boolean> {
  try {
    if (!(await editable())) return false;
    const { opened, apply } = useSession.getState();
    const at = opened?.index.account.get(account.code);
    if (!opened || at === undefined) return false;
    const patch = takingRelatives(opened, decisionPatch(opened.plan.snapshot, at, kind, decision), family);
    if (isEmptyPatch(patch)) return false;
    const rep = decision?.rep ? opened.index.rep.get(decision.rep) : undefined;
    const repName = rep === undefined ? (decision?.rep ?? null) : opened.field.reps.name[rep];
    await apply(decisionLabel(account.name, kind, decision, repName), patch);
    return true;
  } catch (error) {
    notifyFailure('accounts.notSaved', error);
    return false;
  }
}

/** Decisions on single accounts are day-to-day work and go on in the active plan; only an archived one stays as it was. */
async function editable(): Promise<boolean> {
  const state = useSession.getState().opened?.plan.meta.state;
  return state === 'active' || (await ensureEditable());
}
