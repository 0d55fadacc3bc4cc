import type { AllocationRule } from '../../model/rule';
import type { Allocation } from './allocate';
import { bitsMarked, bothBits, forEachBit } from './bits';
import { conditionBits, type TestMemory } from './condition-bits';
import { type Lacking, lackingOf } from './lacking';

/** `dead`: holds for no account. `shadowed`: all it holds for are taken by rules above it. `starved`: no candidate for any. */
export type RuleFault = 'dead' | 'shadowed' | 'starved';

/** What one rule does in a run; counts of accounts. */
export interface RuleCoverage {
  readonly key: string;
  readonly matches: number;
  readonly reached: number;
  readonly taken: number;
  readonly fellThrough: number;
  /** By rep code, most first. */
  readonly to: readonly { readonly rep: string; readonly accounts: number }[];
  readonly fault: RuleFault | null;
  /** Rules above it that take accounts it matches too, most first. */
  readonly takenBefore: readonly { readonly rule: string; readonly accounts: number }[];
  /** What most of those it passed on found no candidate for; null where none fell through. */
  readonly lacking: Lacking | null;
}

/** @param memory answers of the run, so that no question is asked again */
export function coverage(
  rules: readonly AllocationRule[],
  run: Allocation,
  memory: TestMemory = new Map(),
): RuleCoverage[] {
  const perRep = rules.map(() => new Map<number, number>());
  run.rule.forEach((at, account) => {
    if (at < 0) return;
    const rep = run.rep[account];
    perRep[at].set(rep, (perRep[at].get(rep) ?? 0) + 1);
  });
  return rules.map((rule, at) => {
    const { matches, reached, fellThrough } = run.reach[at];
    const to = [...perRep[at]]
      .map(([rep, accounts]) => ({ rep: run.ground.field.reps.code[rep], accounts }))
      .toSorted((a, b) => b.accounts - a.accounts || (a.rep < b.rep ? -1 : 1));
    const taken = reached - fellThrough;
    return {
      key: rule.key,
      matches,
      reached,
      taken,
      fellThrough,
      to,
      fault: rule.enabled ? faultOf(matches, reached, taken) : null,
      takenBefore: matches > reached ? takenBefore(rules, at, run, memory) : [],
      lacking: fellThrough > 0 ? lackingOf(rules, at, run, memory) : null,
    };
  });
}

function faultOf(matches: number, reached: number, taken: number): RuleFault | null {
  if (matches === 0) return 'dead';
  if (reached === 0) return 'shadowed';
  return taken === 0 ? 'starved' : null;
}

function takenBefore(
  rules: readonly AllocationRule[],
  at: number,
  { ground, queue, rule }: Allocation,
  memory: TestMemory,
): RuleCoverage['takenBefore'] {
  const counts = new Map<number, number>();
  const open = bitsMarked(queue.open, Uint8Array.of(0, 1));
  forEachBit(bothBits(conditionBits(rules[at].condition, ground, memory), open), (account) => {
    const taker = rule[account];
    if (taker >= 0 && taker < at) counts.set(taker, (counts.get(taker) ?? 0) + 1);
  });
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || a - b)
    .map(([taker, accounts]) => ({ rule: rules[taker].key, accounts }));
}
