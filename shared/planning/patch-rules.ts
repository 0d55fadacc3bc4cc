import type { PlanPatch } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { AllocationRule, RuleOutcome } from '../model/rule';
import type { FieldIndex, PlanSnapshot } from './snapshot';

type Ruled = Pick<PlanSnapshot, 'rules' | 'outcomes'>;

/** The part of an edit that concerns rules. Problems: `patch.stale`, `patch.duplicate`, `patch.unknownAccount|unknownRep`. */
export function editRules(snapshot: PlanSnapshot, patch: PlanPatch, index: FieldIndex): Result<Ruled> {
  if (patch.rules && !sameRules(snapshot.rules, patch.rules.from)) return fail('patch.stale', { what: '' });
  const outcomes = editOutcomes(snapshot, patch, index);
  return outcomes.ok ? ok({ rules: patch.rules?.to ?? snapshot.rules, outcomes: outcomes.value }) : outcomes;
}

function editOutcomes(
  { outcomes }: PlanSnapshot,
  patch: PlanPatch,
  index: FieldIndex,
): Result<ReadonlyMap<number, RuleOutcome>> {
  if (patch.outcomes.length === 0) return ok(outcomes);
  const next = new Map(outcomes);
  const edited = new Set<number>();
  for (const { account, from, to } of patch.outcomes) {
    const i = index.account.get(account);
    if (i === undefined) return fail('patch.unknownAccount', { account });
    if (edited.has(i)) return fail('patch.duplicate', { what: account });
    edited.add(i);
    if (!sameOutcome(outcomes.get(i) ?? null, from)) return fail('patch.stale', { what: account });
    if (to && !index.rep.has(to.rep)) return fail('patch.unknownRep', { rep: to.rep });
    if (to) next.set(i, to);
    else next.delete(i);
  }
  return ok(next);
}

/** Rules are plain data that only ever comes from a schema, which settles the order of its keys. */
function sameRules(a: readonly AllocationRule[], b: readonly AllocationRule[]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function sameOutcome(a: RuleOutcome | null, b: RuleOutcome | null): boolean {
  if (a === null || b === null) return a === b;
  return a.rule === b.rule && a.name === b.name && a.rep === b.rep;
}
