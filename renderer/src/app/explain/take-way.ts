import type { AccountRow } from '@shared/contract/accounts';
import { AccountDecision, type DecisionKind } from '@shared/model/decision';
import { decisionLabel, moveLabel } from '@shared/planning/change-labels';
import { decisionPatch, moveUnitsPatch } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { notifyFailure } from '@/ui/notify';
import { useRulesState } from '../rules/rules-state';
import { ensureEditable } from '../state/ensure-editable';
import { useSession } from '../state/session';
import { useView } from '../state/view';
import { decide } from './decide';

/** Takes back all the decisions that stand in the way, as one change. */
export async function lift(account: AccountRow, kinds: readonly DecisionKind[]): Promise<void> {
  const [first, ...others] = kinds;
  if (first === undefined) return;
  if (others.length === 0) {
    await decide(account, first, null);
    return;
  }
  await told(async () => {
    const { opened, apply } = useSession.getState();
    const at = opened?.index.account.get(account.code);
    if (!opened || at === undefined) return;
    const decisions = kinds.flatMap((kind) => decisionPatch(opened.plan.snapshot, at, kind, null).decisions);
    await apply(decisionLabel(account.name, first, null, null), { ...emptyPatch(), decisions });
  });
}

export async function decideFor(account: AccountRow, kind: DecisionKind, rep: string, reason: string): Promise<void> {
  await decide(account, kind, AccountDecision.parse({ account: account.code, kind, rep, reason }));
}

/** Gives the account's unit to a territory, with all that is in it. */
export async function moveUnit(unit: string, territory: string): Promise<void> {
  await told(async () => {
    if (!(await ensureEditable())) return;
    const { opened, apply } = useSession.getState();
    const at = opened?.index.unit.get(unit);
    const to = opened?.plan.snapshot.territories.find((t) => t.key === territory);
    if (!opened || at === undefined || !to) return;
    const { snapshot } = opened.plan;
    const patch = moveUnitsPatch(opened.field, snapshot, [at], to.key);
    await apply(moveLabel(snapshot, patch, to.name), patch);
  });
}

/** A rule is changed where its effect on everybody can be seen. */
export function showRule(key: string): void {
  useRulesState.getState().choose(key);
  useView.getState().openRules('queue');
}

async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    notifyFailure('accounts.notSaved', error);
  }
}
