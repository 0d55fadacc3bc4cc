import { DECISION_KINDS, type DecisionKind } from '../../model/decision';
import type { AllocationRule, RuleCondition } from '../../model/rule';
import type { DecisionsOfAccount, PlanSnapshot } from '../../planning/snapshot';
import type { Allocation } from './allocate';
import { type OwnerIf, supposing } from './hypothesis';
import { type RuleTrace, type TracedTest, traceRules } from './trace';

/** One change after which the rep asked about would own the account. */
export type WayToOwn =
  /** It is so already. */
  | { readonly kind: 'owns' }
  /** Take back a decision that stands in the way; with several, all of them. */
  | { readonly kind: 'lift'; readonly decisions: readonly DecisionKind[] }
  | { readonly kind: 'decide'; readonly decision: 'lock' | 'manual' }
  /** Give the account's unit to a territory of the rep. */
  | { readonly kind: 'moveUnit'; readonly unit: string; readonly territory: string }
  | { readonly kind: 'ruleOff'; readonly rule: string }
  | { readonly kind: 'ruleAbove'; readonly rule: string; readonly above: string }
  /** A rule would take it if these tests answered otherwise. */
  | { readonly kind: 'tests'; readonly rule: string; readonly tests: readonly TracedTest[] };

const MOST_RULES = 3;
const ALWAYS: RuleCondition = { op: 'all', of: [] };

/**
 * The counter-question to an explanation: what would have to change for `rep` to own the account. Each way is tried out on
 * the account before it is named; the ones that ask least come first.
 * @param rep rep index
 */
export function waysToOwn(rules: readonly AllocationRule[], run: Allocation, account: number, rep: number): WayToOwn[] {
  const ownerIf = supposing(rules, run, account);
  if (ownerIf({}) === rep) return [{ kind: 'owns' }];
  const ask: Question = { rules, run, account, rep, ownerIf };
  return [...lifts(ask), ...unitMoves(ask), ...ruleChanges(ask), ...otherAnswers(ask), ...decisions(ask)];
}

interface Question {
  readonly rules: readonly AllocationRule[];
  readonly run: Allocation;
  readonly account: number;
  readonly rep: number;
  readonly ownerIf: OwnerIf;
}

function lifts({ run, account, rep, ownerIf }: Question): WayToOwn[] {
  const standing = run.ground.snapshot.decisions.get(account) ?? {};
  const kinds = DECISION_KINDS.filter((kind) => standing[kind]);
  const works = (gone: readonly DecisionKind[]): boolean =>
    ownerIf({ snapshot: withDecisions(run.ground.snapshot, account, without(standing, gone)) }) === rep;
  const single = kinds.filter((kind) => works([kind])).map((kind): WayToOwn => ({ kind: 'lift', decisions: [kind] }));
  if (single.length > 0 || kinds.length < 2 || !works(kinds)) return single;
  return [{ kind: 'lift', decisions: kinds }];
}

/** A lock always works; a decision by hand where nothing stronger stands. */
function decisions({ run, account, rep, ownerIf }: Question): WayToOwn[] {
  const { snapshot, field } = run.ground;
  const code = field.reps.code[rep];
  const standing = snapshot.decisions.get(account) ?? {};
  const by = (decision: 'lock' | 'manual'): WayToOwn[] => {
    // Cast: only keys are compared here, and those of the field are what the brands were made from.
    const made = { account: field.accounts.code[account], kind: decision, rep: code, reason: '' } as never;
    const next = withDecisions(snapshot, account, { ...standing, [decision]: made });
    return ownerIf({ snapshot: next }) === rep ? [{ kind: 'decide', decision }] : [];
  };
  return [...by('manual'), ...by('lock')];
}

function unitMoves({ run, account, rep, ownerIf }: Question): WayToOwn[] {
  const { field, snapshot } = run.ground;
  const unit = field.accounts.unit[account];
  if (unit < 0) return [];
  return snapshot.territories.flatMap((territory, t): WayToOwn[] => {
    const theirs = !territory.removed && territory.rep === field.reps.code[rep];
    if (!theirs || snapshot.unitTerritory[unit] === t) return [];
    const moved = { ...snapshot, unitTerritory: snapshot.unitTerritory.with(unit, t) };
    if (ownerIf({ snapshot: moved }) !== rep) return [];
    return [{ kind: 'moveUnit', unit: field.units.code[unit], territory: territory.key }];
  });
}

function ruleChanges({ rules, run, account, rep, ownerIf }: Question): WayToOwn[] {
  const at = run.rule[account];
  if (at < 0) return [];
  const taker = rules[at];
  const off = rules.filter((rule) => rule !== taker);
  const ways: WayToOwn[] = ownerIf({ rules: off }) === rep ? [{ kind: 'ruleOff', rule: taker.key }] : [];
  for (const later of rules.slice(at + 1)) {
    const moved = rules.filter((rule) => rule !== later).toSpliced(at, 0, later);
    if (ownerIf({ rules: moved }) === rep) ways.push({ kind: 'ruleAbove', rule: later.key, above: taker.key });
  }
  return ways;
}

/** Rules that would give the account to the rep, were it not for some tests; those with fewest come first. */
function otherAnswers({ rules, run, account, rep, ownerIf }: Question): WayToOwn[] {
  const ways = traceRules(rules, run, account).flatMap((trace, at) => {
    if (trace.outcome !== 'fails') return [];
    const holding = rules.with(at, { ...rules[at], condition: ALWAYS });
    return ownerIf({ rules: holding }) === rep ? [{ rule: trace.key, tests: wrongAnswers(trace) }] : [];
  });
  return ways
    .toSorted((a, b) => a.tests.length - b.tests.length)
    .slice(0, MOST_RULES)
    .map((way) => ({ kind: 'tests', ...way }));
}

function wrongAnswers({ tests }: RuleTrace): readonly TracedTest[] {
  return tests.filter(({ holds, negated }) => holds === negated);
}

function without(decisions: DecisionsOfAccount, gone: readonly DecisionKind[]): DecisionsOfAccount {
  return Object.fromEntries(Object.entries(decisions).filter(([kind]) => !gone.some((k) => k === kind)));
}

function withDecisions(snapshot: PlanSnapshot, account: number, decisions: DecisionsOfAccount): PlanSnapshot {
  return { ...snapshot, decisions: new Map(snapshot.decisions).set(account, decisions) };
}
