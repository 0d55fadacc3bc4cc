import type { CallOutput } from '@shared/contract/contract';
import type { PlanPatch } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { invertPatch, isEmptyPatch } from '@shared/planning/patch';
import { appendAudit } from '@electron/store/audit';
import { nextUndo, readPatch } from '@electron/store/changes';
import { markRulingUndone, readRulings, type StoredRuling } from '@electron/store/conflicts/rulings';
import type { Db } from '@electron/workspace/schema';
import { undoMerge } from '../duplicates/undo-merge';
import { inTransaction } from '../mutate';
import type { PlanState } from '../plan-state';
import { recordChange, type Step, undoChange } from '../record-change';
import type { OpenWorkspace } from '../session';

export interface Undone {
  readonly reply: CallOutput<'conflicts.undo'>;
  readonly merged: boolean;
}

/**
 * Takes rulings back: the last change of the plan by the plan's own undo, an earlier one by a change the other way round,
 * a merge by undoing it. All or none.
 * @throws DomainError `conflicts.noRuling|alreadyUndone`, and `patch.stale` where the plan has moved on since
 */
export async function undoRulings(
  workspace: OpenWorkspace,
  planId: number,
  rulingIds: readonly number[],
  at: string,
): Promise<Undone> {
  const rulings = await rulingsToUndo(workspace, planId, rulingIds);
  const before = await workspace.cache.plan(planId);
  const { plan, patch } = await inTransaction(workspace, async (trx) => {
    let state: Step = { plan: before, patch: NOTHING };
    for (const ruling of rulings) state = await takeBack(trx, state.plan, ruling, at);
    return state;
  });
  if (plan !== before) workspace.cache.keep(plan);
  const one = rulings.length === 1 && !isEmptyPatch(patch);
  const reply = one ? { meta: plan.meta, patch } : { meta: null, patch: null };
  return { reply, merged: rulings.some(({ mergeId }) => mergeId !== null) };
}

/** The latest first. @throws DomainError `conflicts.noRuling|alreadyUndone` */
export async function rulingsToUndo(
  { db }: OpenWorkspace,
  planId: number,
  rulingIds: readonly number[],
): Promise<StoredRuling[]> {
  const wanted = new Set(rulingIds);
  const rulings = (await readRulings(db)).filter(({ id }) => wanted.has(id)).toReversed();
  if (rulings.length !== wanted.size || rulings.some((ruling) => ruling.planId !== planId)) {
    throw new DomainError('conflicts.noRuling');
  }
  if (rulings.some(({ inForce }) => !inForce)) throw new DomainError('conflicts.alreadyUndone');
  return rulings;
}

const NOTHING: PlanPatch = { units: [], territories: [], decisions: [], rules: null, outcomes: [], followers: [] };

async function takeBack(db: Db, plan: PlanState, ruling: StoredRuling, at: string): Promise<Step> {
  if (ruling.mergeId !== null) await undoMerge(db, ruling.mergeId, at);
  const step = await takeChangeBack(db, plan, ruling, at);
  await auditUndone(db, ruling, at);
  return step;
}

export async function auditUndone(db: Db, ruling: StoredRuling, at: string): Promise<void> {
  const detail = { rulingId: ruling.id, key: ruling.key, ruling: ruling.ruling, reason: ruling.reason };
  await appendAudit(db, { at, planId: ruling.planId, event: 'rulingUndone', seq: ruling.seq, detail });
}

async function takeChangeBack(db: Db, plan: PlanState, ruling: StoredRuling, at: string): Promise<Step> {
  const { id, seq, planId, mergeId } = ruling;
  if (seq === null) {
    if (mergeId === null) await markRulingUndone(db, id, at, null);
    return { plan, patch: NOTHING };
  }
  const last = await nextUndo(db, planId, plan.meta.state);
  if (last?.seq === seq) return undoChange(db, plan, at);
  const patch = invertPatch(await readPatch(db, planId, seq));
  const label = { code: 'undoRuling', params: { ruling: id } };
  const next = await recordChange(db, plan, { label, patch, at, promises: null });
  const done = await nextUndo(db, planId, next.meta.state);
  await markRulingUndone(db, id, at, done?.seq ?? null);
  return { plan: next, patch };
}
