import { AccountCode, RepCode } from '../../model/ids';
import type { OutcomeEdit } from '../../model/plan';
import type { AllocationRule, RuleOutcome } from '../../model/rule';
import { sameOutcome } from '../../planning/patch-rules';
import type { Allocation } from './allocate';

/**
 * What a run changes in the outcomes the plan holds, as part of a patch. An account that a lock or another decision keeps
 * from the rules keeps no outcome: when the decision goes, it falls back on geography until the rules are run again.
 */
export function outcomeEdits(rules: readonly AllocationRule[], { ground, rule, rep }: Allocation): OutcomeEdit[] {
  const { field, snapshot } = ground;
  const edits: OutcomeEdit[] = [];
  for (let i = 0; i < rule.length; i++) {
    const from = snapshot.outcomes.get(i) ?? null;
    const by = rules[rule[i]];
    const to: RuleOutcome | null = by
      ? { rule: by.key, name: by.name, rep: RepCode.parse(field.reps.code[rep[i]]) }
      : null;
    if (!sameOutcome(from, to)) edits.push({ account: AccountCode.parse(field.accounts.code[i]), from, to });
  }
  return edits;
}
