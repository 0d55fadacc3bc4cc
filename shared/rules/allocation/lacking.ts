import type { AllocationRule } from '../../model/rule';
import type { Allocation } from './allocate';
import { bitsMarked, bothBits, forEachBit } from './bits';
import { repWords, sourceOf, type Unsuitable, unsuitable } from './candidates';
import { conditionBits, type TestMemory } from './condition-bits';
import { repsByCode } from './match';

/** `nobody`: the rule names no candidate for the account; else what those it names lack. */
export type Lacking = Unsuitable | 'nobody' | 'barred';

/** So many of those that fell through are asked: the reason is for people, and one in a hundred thousand is not theirs. */
const MOST_ASKED = 500;

/** What most accounts that a rule passed on found no candidate for. */
export function lackingOf(
  rules: readonly AllocationRule[],
  at: number,
  { ground, queue, rule }: Allocation,
  memory: TestMemory,
): Lacking | null {
  const words = repWords(ground.facts);
  const from = sourceOf(rules[at], ground, repsByCode(ground));
  const counts = new Map<Lacking, number>();
  const add = (why: Lacking): void => void counts.set(why, (counts.get(why) ?? 0) + 1);
  const open = bitsMarked(queue.open, Uint8Array.of(0, 1));
  let asked = 0;
  forEachBit(bothBits(conditionBits(rules[at].condition, ground, memory), open), (account) => {
    // Taken by this rule or above it: it did not fall through here.
    if (asked >= MOST_ASKED || (rule[account] >= 0 && rule[account] <= at)) return;
    asked++;
    const { reps } = from(account);
    if (reps.length === 0) add('nobody');
    const reasons = new Set(
      reps.map((rep) =>
        rep === queue.barred[account] ? 'barred' : unsuitable(rules[at].candidates, ground.facts, words, rep, account),
      ),
    );
    for (const why of reasons) if (why !== null) add(why);
  });
  return [...counts].toSorted(([, a], [, b]) => b - a).at(0)?.[0] ?? null;
}
