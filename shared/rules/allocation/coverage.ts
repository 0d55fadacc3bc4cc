import type { AllocationRule } from '../../model/rule';
import type { Allocation } from './allocate';

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
}

export function coverage(rules: readonly AllocationRule[], run: Allocation): RuleCoverage[] {
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
    const fault = rule.enabled ? faultOf(matches, reached, taken) : null;
    return { key: rule.key, matches, reached, taken, fellThrough, to, fault };
  });
}

function faultOf(matches: number, reached: number, taken: number): RuleFault | null {
  if (matches === 0) return 'dead';
  if (reached === 0) return 'shadowed';
  return taken === 0 ? 'starved' : null;
}
