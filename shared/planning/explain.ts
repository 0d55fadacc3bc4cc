import type { AccountDecision, Cause } from '../model/decision';
import type { Field } from './field';
import { type Owned, resolveOwner, responsibility } from './ownership';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/** One step of the precedence: `code` is a message key below `explain.`; names in `params` are as the workspace has them. */
export interface ExplainedStep {
  readonly step: Cause;
  readonly applied: boolean;
  readonly code: (typeof EXPLAIN_CODES)[number];
  readonly params: Readonly<Record<string, string | number>>;
}

export const EXPLAIN_CODES = [
  'lock.owner',
  'lock.pool',
  'lock.absent',
  'ruling.owner',
  'ruling.pool',
  'ruling.absent',
  'exclusion.everyone',
  'exclusion.ownerBarred',
  'exclusion.bars',
  'exclusion.absent',
  'manual.owner',
  'manual.pool',
  'manual.barred',
  'manual.absent',
  'rule.owner',
  'rule.barred',
  'rule.repGone',
  'rule.none',
  'rule.absent',
  'geography.owner',
  'geography.withoutRep',
  'geography.barred',
  'geography.unitUnassigned',
  'geography.notPlaced',
  'none.pool',
  'notReached',
] as const;

type Explanation = Omit<ExplainedStep, 'step' | 'applied'>;

interface Case {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  readonly index: FieldIndex;
  readonly account: number;
  readonly owned: Owned;
}

const STEPS = ['lock', 'ruling', 'exclusion', 'manual', 'rule', 'geography', 'none'] as const satisfies Cause[];

/**
 * Every step of the precedence for one account, in order (DESIGN section 2): why it decided or did not. Steps after the
 * one that decided are there as `notReached`. Which step decides is asked of `resolveOwner`, so the two cannot differ.
 */
export function explain(field: Field, snapshot: PlanSnapshot, index: FieldIndex, account: number): ExplainedStep[] {
  const who = responsibility(snapshot, index, field.reps.code.length);
  const owned = resolveOwner(field, snapshot, index, who, account);
  const facts = { field, snapshot, index, account, owned };
  // An exclusion that bars the territory's rep decides only once geography has named that rep.
  const reach = owned.cause === 'exclusion' && !bansEveryone(facts) ? 'geography' : owned.cause;
  return STEPS.map((step, i) => {
    const applied = step === owned.cause;
    if (!applied && i > STEPS.indexOf(reach)) return { step, applied, code: 'notReached', params: {} };
    return { step, applied, ...explainStep(step, applied, facts) };
  });
}

function explainStep(step: Cause, applied: boolean, facts: Case): Explanation {
  switch (step) {
    case 'lock':
    case 'ruling':
      return decided(step, decisionsOf(facts)[step], facts);
    case 'exclusion':
      return exclusion(applied, facts);
    case 'manual':
      if (decisionsOf(facts).manual && !applied) return { code: 'manual.barred', params: barredParams(facts) };
      return decided('manual', decisionsOf(facts).manual, facts);
    case 'rule':
      return ruled(applied, facts);
    case 'geography':
      return geography(applied, facts);
    case 'none':
      return { code: 'none.pool', params: {} };
  }
}

function decisionsOf({ snapshot, account }: Case) {
  return snapshot.decisions.get(account) ?? {};
}

function bansEveryone(facts: Case): boolean {
  return decisionsOf(facts).exclusion?.rep === null;
}

function decided(step: 'lock' | 'ruling' | 'manual', decision: AccountDecision | undefined, facts: Case): Explanation {
  if (!decision) return { code: `${step}.absent`, params: {} };
  const { reason } = decision;
  if (decision.rep === null) return { code: `${step}.pool`, params: { reason } };
  return { code: `${step}.owner`, params: { rep: repName(facts, decision.rep), reason } };
}

function exclusion(applied: boolean, facts: Case): Explanation {
  const decision = decisionsOf(facts).exclusion;
  if (!decision) return { code: 'exclusion.absent', params: {} };
  if (decision.rep === null) return { code: 'exclusion.everyone', params: { reason: decision.reason } };
  return { code: applied ? 'exclusion.ownerBarred' : 'exclusion.bars', params: barredParams(facts) };
}

function barredParams(facts: Case): ExplainedStep['params'] {
  const decision = decisionsOf(facts).exclusion;
  return { rep: decision?.rep ? repName(facts, decision.rep) : '', reason: decision?.reason ?? '' };
}

/** What the latest run of the rules gave; why, say the rules themselves. */
function ruled(applied: boolean, facts: Case): Explanation {
  const { snapshot, account, index } = facts;
  const outcome = snapshot.outcomes.get(account);
  if (!outcome) return { code: snapshot.rules.length === 0 ? 'rule.none' : 'rule.absent', params: {} };
  const params = { rule: outcome.name, rep: repName(facts, outcome.rep) };
  if (applied) return { code: 'rule.owner', params };
  return { code: index.rep.has(outcome.rep) ? 'rule.barred' : 'rule.repGone', params };
}

function geography(applied: boolean, facts: Case): Explanation {
  const { field, snapshot, account, owned } = facts;
  const u = field.accounts.unit[account];
  if (u < 0) return { code: 'geography.notPlaced', params: {} };
  const { name, nameEn, code } = field.units;
  const unit = { unit: name[u], unitEn: nameEn[u] || name[u], unitCode: code[u] };
  const t = snapshot.unitTerritory[u];
  if (t < 0) return { code: 'geography.unitUnassigned', params: unit };
  const params = { ...unit, territory: snapshot.territories[t].name };
  if (!applied) return { code: 'geography.barred', params };
  if (owned.owner < 0) return { code: 'geography.withoutRep', params };
  return { code: 'geography.owner', params: { ...params, rep: field.reps.name[owned.owner] } };
}

function repName({ field, index }: Case, code: string): string {
  const rep = index.rep.get(code);
  return rep === undefined ? code : field.reps.name[rep];
}
