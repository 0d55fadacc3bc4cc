import type { Field } from '@shared/planning/field';
import type { Evaluation } from '@shared/planning/evaluation';
import { TIERS, type Tier } from '@shared/model/tier';
import type { PlanSnapshot } from '@shared/planning/snapshot';

export interface MovedRow {
  readonly account: number;
  readonly code: string;
  /** Unit index, -1 = not placed. */
  readonly unit: number;
  readonly tier: Tier;
  /** Minor units. */
  readonly revenue: number;
  /** Rep indices, -1 = pool. */
  readonly from: number;
  readonly to: number;
  /** Territory names, null = none. */
  readonly fromTerritory: string | null;
  readonly toTerritory: string | null;
}

interface Side {
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
}

/** One row for each account that changes owner. */
export function movedRows(field: Field, before: Side, after: Side, moved: Int32Array): readonly MovedRow[] {
  const territory = ({ snapshot, evaluation }: Side, i: number): string | null => {
    const t = evaluation.ownership.territory[i];
    return t < 0 ? null : snapshot.territories[t].name;
  };
  return Array.from(moved, (i) => ({
    account: i,
    code: field.accounts.code[i],
    unit: field.accounts.unit[i],
    tier: TIERS[field.accounts.tier[i]],
    revenue: field.accounts.revenue[i],
    from: before.evaluation.ownership.owner[i],
    to: after.evaluation.ownership.owner[i],
    fromTerritory: territory(before, i),
    toTerritory: territory(after, i),
  }));
}
