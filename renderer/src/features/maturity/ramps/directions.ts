import type { Maturity } from '@shared/model/maturity';
import type { ClassChange } from '@shared/rules/reclassify';

interface Direction {
  readonly from: Maturity;
  readonly to: Maturity;
  readonly count: number;
}

/** Changes counted by from and to, the most frequent first. */
export function byDirection(changes: readonly ClassChange[]): readonly Direction[] {
  const groups = new Map<string, Direction>();
  for (const { from, to } of changes) {
    const key = `${from} ${to}`;
    groups.set(key, { from, to, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}
