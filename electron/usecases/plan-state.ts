import type { PlanDocument, PlanMeta, UnitOverlap } from '@shared/model/plan';
import { AccountCode } from '@shared/model/ids';
import { DECISION_KINDS } from '@shared/model/decision';
import { type Evaluation, evaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { type FieldIndex, type PlanSnapshot, snapshotFromDocument } from '@shared/planning/snapshot';
import { readFollowers } from '@electron/store/plan-followers';
import { readOutcomes, readRules } from '@electron/store/plan-rules';
import { readDecisions, readOverlaps, readTerritories, readUnitTerritory } from '@electron/store/plan-content';
import { readPlan } from '@electron/store/plans';
import type { Db } from '@electron/workspace/schema';

/** What plans stand on. */
export interface Ground {
  readonly field: Field;
  readonly index: FieldIndex;
}

/** A plan as the file holds it, by index into the field. */
export interface PlanState {
  readonly ground: Ground;
  readonly meta: PlanMeta;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly overlaps: readonly UnitOverlap[];
}

/**
 * Reads a plan whole. Between its queries another edit may be committed on the same connection; each one counts the
 * revision up, so a plan that has the same one before and after is of one piece.
 */
export async function readPlanState(db: Db, ground: Ground, planId: number): Promise<PlanState> {
  for (;;) {
    const meta = await readPlan(db, planId);
    const document = {
      meta,
      territories: await readTerritories(db, planId),
      unitTerritory: await readUnitTerritory(db, planId),
      decisions: await readDecisions(db, planId),
      rules: await readRules(db, planId),
      outcomes: await readOutcomes(db, planId),
      followers: await readFollowers(db, planId),
      overlaps: await readOverlaps(db, planId),
    };
    if ((await readPlan(db, planId)).revision !== meta.revision) continue;
    const snapshot = snapshotFromDocument(document, ground.index);
    const evaluation = evaluate(ground.field, snapshot, ground.index);
    return { ground, meta, snapshot, evaluation, overlaps: document.overlaps };
  }
}

export function toDocument({ ground, meta, snapshot, overlaps }: PlanState): PlanDocument {
  // In the field's order, whatever order they were made in: the same plan is the same document.
  const decisions = [...snapshot.decisions]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, of]) => DECISION_KINDS.flatMap((kind) => of[kind] ?? []));
  return {
    meta,
    territories: [...snapshot.territories],
    unitTerritory: snapshot.unitTerritory.slice(),
    decisions,
    rules: [...snapshot.rules],
    outcomes: [...snapshot.outcomes]
      .toSorted(([a], [b]) => a - b)
      .map(([i, to]) => ({ account: AccountCode.parse(ground.field.accounts.code[i]), to })),
    followers: [...snapshot.followers]
      .toSorted(([a], [b]) => a - b)
      .map(([i, to]) => ({ account: AccountCode.parse(ground.field.accounts.code[i]), to: [...to] })),
    overlaps: [...overlaps],
  };
}
