import type { AllocationRule } from '@shared/model/rule';
import type { RuleEdit } from '@shared/planning/rule-edits';
import { ensureEditable } from '@/app/state/ensure-editable';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** One recorded change of the open plan's rules; a plan that cannot be edited is forked first. @returns whether it was made */
export async function editRules(make: (rules: readonly AllocationRule[]) => RuleEdit): Promise<boolean> {
  try {
    if (!(await ensureEditable())) return false;
    const { opened, apply } = useSession.getState();
    if (!opened) return false;
    const { label, patch } = make(opened.plan.snapshot.rules);
    if (patch.rules === null) return false;
    await apply(label, patch);
    return true;
  } catch (error) {
    notifyFailure('rules.notSaved', error);
    return false;
  }
}

/** A key no rule has yet. */
export function freshKey(): string {
  return `R${crypto.randomUUID().slice(0, 8)}`;
}

/** A name no rule has yet: the wanted one, else with a number. */
export function freeRuleName(wanted: string, rules: readonly AllocationRule[]): string {
  const taken = new Set(rules.map((rule) => rule.name));
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} ${n}`;
  return name;
}
