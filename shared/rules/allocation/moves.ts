import type { Allocation } from './allocate';

export interface OwnerMoves {
  /** Account and rep indices, -1 = pool; in the field's order. */
  readonly accounts: readonly { readonly account: number; readonly from: number; readonly to: number }[];
  /** Those who gain or lose, by index. */
  readonly reps: readonly { readonly rep: number; readonly gained: number; readonly lost: number }[];
}

/** Who would own other accounts after a run. @param before rep index of each account now, -1 = pool */
export function ownersMoved({ ground, queue, rule, rep }: Allocation, before: Int32Array): OwnerMoves {
  const count = ground.field.reps.code.length;
  const gained = new Int32Array(count);
  const lost = new Int32Array(count);
  const accounts: { account: number; from: number; to: number }[] = [];
  for (let i = 0; i < rule.length; i++) {
    const from = before[i];
    const to = rule[i] < 0 ? queue.fallback[i] : rep[i];
    if (from === to) continue;
    accounts.push({ account: i, from, to });
    if (from >= 0) lost[from]++;
    if (to >= 0) gained[to]++;
  }
  const reps = [...gained.keys()].filter((r) => gained[r] + lost[r] > 0);
  return { accounts, reps: reps.map((r) => ({ rep: r, gained: gained[r], lost: lost[r] })) };
}
