import type { AllocationRule, RuleTest } from '../../model/rule';
import { type Allocation, choosersAt } from './allocate';
import { repWords, sourceOf, type Unsuitable, unsuitable } from './candidates';
import type { Chooser } from './choose';
import type { TestMemory } from './condition-bits';
import { type FoundValue, foundValue } from './found-value';
import { testedLeaves } from './holds';
import { repsByCode } from './match';
import { narrowGround } from './narrow';

/** `fails`: the condition does not hold. `noCandidate`: it holds, but nobody is left. `notReached`: an earlier rule took it. */
export type RuleOutcome = 'off' | 'fails' | 'noCandidate' | 'takes' | 'notReached';

/** One question of a condition, its answer, and what the account has there. */
export interface TracedTest {
  readonly test: RuleTest;
  readonly holds: boolean;
  /** The condition wants it not to hold. */
  readonly negated: boolean;
  readonly found: FoundValue;
}

export interface TracedCandidate {
  /** Rep code. */
  readonly rep: string;
  /** Why not; null = a candidate. */
  readonly refused: Unsuitable | 'barred' | null;
  /** What the choice compares, the lowest first (see `chooser`); null = unknown, or nothing is compared. */
  readonly figure: number | null;
  readonly chosen: boolean;
}

/** What one rule made of one account. */
export interface RuleTrace {
  readonly key: string;
  readonly name: string;
  readonly outcome: RuleOutcome;
  readonly by: AllocationRule['choice']['by'];
  readonly tests: readonly TracedTest[];
  /** In the order the choice looks at them; empty where the condition fails. */
  readonly candidates: readonly TracedCandidate[];
}

/** Every rule in order with what it made of one account in a run. Rules after the one that took it are asked all the same. */
export function traceRules(rules: readonly AllocationRule[], run: Allocation, account: number): RuleTrace[] {
  const { rule, rep } = run;
  // Tests are asked of this one alone: a whole column for each would cost as much as a run.
  const memory: TestMemory = new Map();
  const alone = narrowGround(run.ground, [account]);
  // Figures as they stood when it was this account's turn.
  const choosers = choosersAt(rules, run, account);
  const taken = rule[account];
  return rules.map((r, at) => {
    const { holds, leaves } = testedLeaves(r.condition, alone, 0, memory);
    const candidates = holds ? tracedCandidates(r, run, account, choosers[at], taken === at ? rep[account] : -1) : [];
    return {
      key: r.key,
      name: r.name,
      outcome: outcomeOf(r, at, taken, holds),
      by: r.choice.by,
      tests: leaves.map((leaf) => ({ ...leaf, found: foundValue(leaf.test.field, alone, 0) })),
      candidates,
    };
  });
}

function outcomeOf(rule: AllocationRule, at: number, taken: number, holds: boolean): RuleOutcome {
  if (!rule.enabled) return 'off';
  if (at === taken) return 'takes';
  if (taken >= 0 && at > taken) return 'notReached';
  return holds ? 'noCandidate' : 'fails';
}

function tracedCandidates(
  rule: AllocationRule,
  { ground, queue }: Allocation,
  account: number,
  chooser: Chooser,
  chosen: number,
): TracedCandidate[] {
  const words = repWords(ground.facts);
  const { reps } = sourceOf(rule, ground, repsByCode(ground))(account);
  return reps.map((rep) => {
    const figure = rule.choice.by === 'single' ? Number.NaN : chooser.figure(account, rep);
    return {
      rep: ground.field.reps.code[rep],
      refused:
        rep === queue.barred[account] ? 'barred' : unsuitable(rule.candidates, ground.facts, words, rep, account),
      figure: Number.isFinite(figure) ? figure : null,
      chosen: rep === chosen,
    };
  });
}
