import type { ConflictSettings } from '../../model/conflict';
import type { PoolPolicy } from '../../model/policy';
import type { UnitOverlap } from '../../model/plan';
import type { WorkloadSettings } from '../../model/settings';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import { type Responsibility, responsibility } from '../../planning/ownership';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { shapes, type TerritoryShape } from '../../metrics/shape';
import type { FormerOwners } from './former-owners';
import type { DuplicatePair } from './records';

/** What conflicts of one plan are judged on, but for the records of single accounts. */
export interface ConflictGround {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly overlaps: readonly UnitOverlap[];
  readonly pairs: readonly DuplicatePair[];
  readonly rules: ConflictRules;
  /** The last day a ruling in force has looked at, in days since 1970-01-01, by account index: work up to then is settled. */
  readonly settled: ReadonlyMap<number, number>;
  /** Whose the accounts were before; none where nothing but the plan itself is known. */
  readonly former: readonly FormerOwners[];
  /** Whether the workspace has any activities: without, nothing can be said of follow-up. */
  readonly activitiesKnown: boolean;
}

/** Every number that decides whether something is a conflict. */
export interface ConflictRules {
  readonly conflicts: ConflictSettings;
  readonly healthyUtilisation: WorkloadSettings['healthyUtilisation'];
  /** Days a claim protects that names no end, or with the claim end `policy` every claim. */
  readonly protectionDays: number;
  readonly claimEnd: PoolPolicy['claimEnd'];
  readonly firstContactHours: number;
  /** Days without activity after which an account is due for the pool. */
  readonly recycleDays: number;
  /** Least score of a pair of accounts to count as probable duplicates. */
  readonly leastScore: number;
}

/** The same with what is worked out once for all detectors. */
export interface ConflictScene extends ConflictGround {
  readonly who: Responsibility;
  readonly shapes: readonly TerritoryShape[];
  /** Pairs by account index. */
  readonly pairsOf: ReadonlyMap<number, readonly DuplicatePair[]>;
  /** Other territories that claim a unit, by unit index. */
  readonly overlapsOf: ReadonlyMap<number, readonly string[]>;
}

export function sceneOf(ground: ConflictGround): ConflictScene {
  const { field, snapshot, index, pairs, overlaps } = ground;
  const pairsOf = new Map<number, DuplicatePair[]>();
  for (const pair of pairs) {
    for (const i of [pair.a, pair.b]) pairsOf.set(i, [...(pairsOf.get(i) ?? []), pair]);
  }
  const overlapsOf = new Map<number, string[]>();
  for (const { unit, territory } of overlaps) {
    const u = index.unit.get(unit);
    if (u !== undefined) overlapsOf.set(u, [...(overlapsOf.get(u) ?? []), territory]);
  }
  return {
    ...ground,
    who: responsibility(snapshot, index, field.reps.code.length),
    shapes: shapes(field, snapshot),
    pairsOf,
    overlapsOf,
  };
}

export function repCode({ field }: ConflictGround, rep: number): string | null {
  return rep < 0 ? null : field.reps.code[rep];
}

/** Minor units at stake in an account. */
export function stakeOf({ field }: ConflictGround, account: number): number {
  return field.accounts.revenue[account] + field.accounts.pipeline[account];
}

export function settledDay({ settled }: ConflictGround, account: number): number {
  return settled.get(account) ?? -1;
}

/** Rep index of the territory an account lies in; -1 none. */
export function territoryOwner({ field, snapshot, who }: ConflictScene, account: number): number {
  const u = field.accounts.unit[account];
  const t = u < 0 ? -1 : snapshot.unitTerritory[u];
  return t < 0 ? -1 : who.repOfTerritory[t];
}
