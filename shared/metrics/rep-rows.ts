import type { Evaluation } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import { utilisation } from './workload';

/** What a rep carries in a plan; money in minor units, time in seconds a year. */
export interface RepLoad {
  /** Index into the field's reps. */
  readonly rep: number;
  /** Indices into the plan's territories, in its order. */
  readonly territories: readonly number[];
  /** They own, wherever these count. */
  readonly accounts: number;
  readonly revenue: number;
  readonly potential: number;
  readonly pipeline: number;
  readonly workload: number;
  readonly travel: number;
  readonly capacity: number;
  /** null for a rep without capacity. */
  readonly utilisation: number | null;
}

/** One entry a rep of the field, in its order. O(accounts). */
export function repLoads(
  field: Field,
  index: FieldIndex,
  snapshot: PlanSnapshot,
  { ownership, travel, repWorkload }: Evaluation,
): readonly RepLoad[] {
  const { accounts, reps } = field;
  const loads = reps.code.map((_, rep) => ({
    rep,
    territories: [] as number[],
    accounts: 0,
    revenue: 0,
    potential: 0,
    pipeline: 0,
    workload: repWorkload[rep],
    travel: 0,
    capacity: reps.capacitySeconds[rep],
    utilisation: utilisation(repWorkload[rep], reps.capacitySeconds[rep]),
  }));
  snapshot.territories.forEach(({ removed, rep }, t) => {
    const at = removed || rep === null ? undefined : index.rep.get(rep);
    if (at !== undefined) loads[at].territories.push(t);
  });
  for (let i = 0; i < accounts.unit.length; i++) {
    const owner = ownership.owner[i];
    if (owner < 0) continue;
    const load = loads[owner];
    load.accounts++;
    load.revenue += accounts.revenue[i];
    load.potential += accounts.potential[i];
    load.pipeline += accounts.pipeline[i];
    load.travel += travel[i];
  }
  return loads;
}
