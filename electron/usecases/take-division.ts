import type { DivisionRow } from '@shared/planning/division';
import { divisionPatch } from '@shared/planning/division';
import { presentFollowersPatch } from '@shared/planning/present-followers';
import { presentOwnersPatch } from '@shared/planning/present-owners';
import { isEmptyPatch } from '@shared/planning/patch';
import { indexField } from '@shared/planning/snapshot';
import type { ChangeLabel } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import { readPresentOwners, readTerritoryKeys, replaceOverlaps } from '@electron/store/division';
import type { SaidFollowers } from '@electron/store/present-followers';
import type { Effect } from '@electron/store/upsert';
import type { Db } from '@electron/workspace/schema';
import { gatherField } from './read-field';
import { type PlanState, readPlanState } from './plan-state';
import { recordChange } from './record-change';

/** What a file brings into a plan. Each is one recorded change that can be undone. */
interface Taking {
  readonly planId: number;
  readonly label: ChangeLabel;
  readonly at: string;
}

/**
 * Brings a division from a file into a plan in planning, as one change: territories by key or name, units, overlaps.
 * Run it in a transaction; also from a worker thread.
 * @returns units added (were in no territory), changed, unchanged
 * @throws DomainError `plan.notEditable` and those of `applyPatch`
 */
export async function takeDivision(db: Db, taking: Taking, rows: readonly DivisionRow[]): Promise<Effect> {
  const plan = await readPlanIn(db, taking.planId);
  const { patch, overlaps } = unwrap(
    divisionPatch(plan.snapshot, plan.ground.index, rows, await readTerritoryKeys(db)),
  );
  const units = [...new Set(rows.map((row) => row.unit))];
  await replaceOverlaps(db, taking.planId, units, overlaps);
  if (!isEmptyPatch(patch)) await recordChange(db, plan, { ...taking, patch, promises: null });
  const added = patch.units.filter((move) => move.from === null).length;
  return { added, changed: patch.units.length - added, unchanged: units.length - patch.units.length };
}

/**
 * Gives every account in a plan to who serves it today (the accounts' present owners), as one change.
 * @param reason kept with every decision made
 * @returns how many accounts needed a decision
 */
export async function takePresentOwners(db: Db, taking: Taking, reason: string): Promise<number> {
  const plan = await readPlanIn(db, taking.planId);
  const { field, index } = plan.ground;
  const patch = presentOwnersPatch(field, plan.snapshot, index, await readPresentOwners(db), reason);
  if (!isEmptyPatch(patch)) await recordChange(db, plan, { ...taking, patch, promises: null });
  return patch.decisions.length;
}

/** Gives accounts in a plan the joint followers that files name, as one change. @returns how many accounts it changed */
export async function takePresentFollowers(db: Db, taking: Taking, said: SaidFollowers): Promise<number> {
  const plan = await readPlanIn(db, taking.planId);
  const { field, index } = plan.ground;
  const patch = presentFollowersPatch(field, plan.snapshot, index, said);
  if (!isEmptyPatch(patch)) await recordChange(db, plan, { ...taking, patch, promises: null });
  return patch.followers.length;
}

/** A plan as the file holds it, for a worker that has no session. */
export async function readPlanIn(db: Db, planId: number): Promise<PlanState> {
  const field = await gatherField(db, 0);
  return readPlanState(db, { field, index: indexField(field) }, planId);
}
