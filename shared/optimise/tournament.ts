import type { Meter } from './meter';
import { FULL, type Search } from './search';

/**
 * Anneals several starts for the same time each, the better half of them for twice as long, and so on until one is left: how
 * far a start will come shows only slowly. The search stands at the winner then, and its best plan is the best of all.
 */
export function* tournament(
  search: Search,
  starts: readonly Int32Array[],
  meter: Meter,
  from: number,
  to: number,
): Generator<void, void> {
  const rounds = Math.ceil(Math.log2(starts.length));
  let left: readonly Entry[] = starts.map((plan) => ({ plan, penalty: Number.POSITIVE_INFINITY, objective: 0 }));
  let best = left[0];
  const entered = (): Entry => {
    const entry = { plan: search.best.slice(), penalty: search.bestPenalty, objective: search.bestObjective };
    if (before(entry, best) < 0) best = entry;
    return entry;
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const begin = from + ((to - from) * round) / rounds;
      const each = (to - from) / rounds / left.length;
      const next: Entry[] = [];
      for (const [i, { plan }] of left.entries()) {
        search.begin(plan);
        yield* search.anneal(meter, begin + each * (i + 1), FULL);
        next.push(entered());
      }
      left = next.sort(before).slice(0, Math.ceil(next.length / 2));
    }
  } finally {
    // Also when it is stopped half way.
    entered();
    search.begin(best.plan);
  }
}

interface Entry {
  readonly plan: Int32Array;
  readonly penalty: number;
  readonly objective: number;
}

function before(a: Entry, b: Entry): number {
  return a.penalty - b.penalty || a.objective - b.objective;
}
