import type { AllocationRule } from '../../model/rule';
import { type Bits, bitsMarked, bothBits, countBits, forEachBit } from './bits';
import { type CandidatesOf, candidatesOf } from './candidates';
import { conditionBits, type TestMemory } from './condition-bits';
import type { RuleGround } from './facts';
import type { Queue } from './queue';

/** What one rule meets on its way down the queue; counts of accounts. */
export interface RuleReach {
  /** Its condition holds for, wherever in the queue they end. */
  readonly matches: number;
  /** Of these, still in the queue when it is this rule's turn. */
  readonly reached: number;
  /** Of these, passed on because no candidate was left. */
  readonly fellThrough: number;
}

/** Which rule takes each account; it depends on conditions and candidates alone, never on who has how much. */
export interface Matching {
  /** Index into the rules, -1 = none. One entry an account. */
  readonly rule: Int32Array;
  /** One entry a rule. */
  readonly reach: readonly RuleReach[];
}

const UNREACHED: RuleReach = { matches: 0, reached: 0, fellThrough: 0 };

/**
 * Sends the queue through the rules in their order: the first whose condition holds takes an account out, unless no
 * candidate is left for it; then it goes on to the next. Rules that are switched off are passed by.
 */
export function matchRules(
  rules: readonly AllocationRule[],
  ground: RuleGround,
  queue: Queue,
  memory: TestMemory = new Map(),
): Matching {
  const rule = new Int32Array(queue.open.length).fill(-1);
  const byCode = repsByCode(ground);
  const open = openBits(queue);
  const waiting = open.slice();
  const reach = rules.map((r, at): RuleReach => {
    if (!r.enabled) return UNREACHED;
    const candidates = candidatesOf(r, ground, byCode);
    const holds = bothBits(conditionBits(r.condition, ground, memory), open);
    const here = bothBits(holds, waiting);
    let fellThrough = 0;
    forEachBit(here, (account) => {
      if (hasCandidate(candidates(account), queue.barred[account])) {
        rule[account] = at;
        waiting[account >>> 5] &= ~(1 << (account & 31));
      } else fellThrough++;
    });
    return { matches: countBits(holds), reached: countBits(here), fellThrough };
  });
  return { rule, reach };
}

/** Rep indices by code, so that ties end the same way on every machine. */
export function repsByCode({ field }: RuleGround): readonly number[] {
  const { code } = field.reps;
  return [...code.keys()].toSorted((a, b) => (code[a] < code[b] ? -1 : 1));
}

/** Candidates of every rule over one ground; null for a rule that is switched off. */
export function candidateLists(rules: readonly AllocationRule[], ground: RuleGround): readonly (CandidatesOf | null)[] {
  const byCode = repsByCode(ground);
  return rules.map((rule) => (rule.enabled ? candidatesOf(rule, ground, byCode) : null));
}

/** Accounts that rules may take. */
export function openBits({ open }: Queue): Bits {
  return bitsMarked(open, Uint8Array.of(0, 1));
}

function hasCandidate(reps: readonly number[], barred: number): boolean {
  return reps.length > 1 || (reps.length === 1 && reps[0] !== barred);
}
