import type { ChangeLabel, PlanPatch } from '../model/plan';
import type { AllocationRule } from '../model/rule';
import { emptyPatch } from './patch';

/** An edit of a list of rules, with the name it has in the plan's history. */
export interface RuleEdit {
  readonly label: ChangeLabel;
  readonly patch: PlanPatch;
}

type Rules = readonly AllocationRule[];

/** Puts a new rule in the list. @param at place it gets, 0 = first */
export function addRule(rules: Rules, rule: AllocationRule, at = rules.length): RuleEdit {
  return edit('addRule', rule, rules, rules.toSpliced(at, 0, rule));
}

/** Several at once, such as a set to start from. */
export function addRules(rules: Rules, added: Rules): RuleEdit {
  const [first] = added;
  return edit('addRule', { name: added.length === 1 ? first.name : `${first.name} …` }, rules, [...rules, ...added]);
}

/** Puts a rule in the place of the one with its key. */
export function editRule(rules: Rules, rule: AllocationRule): RuleEdit {
  const to = rules.map((other) => (other.key === rule.key ? rule : other));
  return edit('editRules', rule, rules, to);
}

export function removeRule(rules: Rules, key: string): RuleEdit {
  const gone = rules.find((rule) => rule.key === key);
  const to = rules.filter((rule) => rule.key !== key);
  return edit('removeRule', { name: gone?.name ?? key }, rules, to);
}

/** Moves a rule to another place of the list as it is without it. The list stays as it was where it is there already. */
export function moveRule(rules: Rules, key: string, at: number): RuleEdit {
  const moved = rules.find((rule) => rule.key === key);
  const others = rules.filter((rule) => rule.key !== key);
  const to = moved ? others.toSpliced(Math.max(0, Math.min(others.length, at)), 0, moved) : rules;
  return edit('orderRules', { name: moved?.name ?? key }, rules, to);
}

function edit(code: string, { name }: { readonly name: string }, from: Rules, to: Rules): RuleEdit {
  const same = from.length === to.length && from.every((rule, i) => rule === to[i]);
  const rules = same ? null : { from: [...from], to: [...to] };
  return { label: { code, params: { rule: name } }, patch: { ...emptyPatch(), rules } };
}
