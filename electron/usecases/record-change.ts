import type { ChangeLabel, PlanPatch } from '@shared/model/plan';
import { DomainError, unwrap } from '@shared/model/result';
import { type Evaluation, reevaluate } from '@shared/planning/evaluation';
import { applyPatch, invertPatch, isEmptyPatch } from '@shared/planning/patch';
import type { FieldIndex, PlanSnapshot } from '@shared/planning/snapshot';
import { appendAudit } from '@electron/store/audit';
import { insertChange, nextRedo, nextUndo, readPatch, setChangeState } from '@electron/store/changes';
import { readOverlaps } from '@electron/store/plan-content';
import { nextRevision, readPlan } from '@electron/store/plans';
import { writePatch } from '@electron/store/write-patch';
import type { Db } from '@electron/workspace/schema';
import type { PlanState } from './plan-state';
import { followChange } from './pool/follow-change';
import { heldAgainst, type Promises } from './promises';

export interface Edit {
  readonly label: ChangeLabel;
  readonly patch: PlanPatch;
  readonly at: string;
  /** What the edit must not break without a reason; null = it has been judged by the rules of its own. */
  readonly promises: Promises | null;
}

/**
 * Makes one edit of a plan and records it: content, change, revision and audit trail together. Run it in a transaction.
 * @param plan what the file holds; the caller vouches for it
 * @throws DomainError `plan.notEditable`, `plan.staleRevision`, `plan.breach`, `patch.empty` and those of `applyPatch`; nothing is
 * written then
 */
export async function recordChange(db: Db, plan: PlanState, edit: Edit): Promise<PlanState> {
  if (isEmptyPatch(edit.patch)) throw new DomainError('patch.empty');
  requireEditable(plan, edit.patch);
  const next = applied(plan, edit.patch);
  const broken = heldAgainst(plan, next.evaluation, edit);
  const { id, revision } = plan.meta;
  await nextRevision(db, id, revision);
  await writePatch(db, id, edit.patch);
  const counts = { units: edit.patch.units.length, accounts: movedAccounts(plan.evaluation, next.evaluation) };
  const seq = await insertChange(db, id, { ...edit, ...counts });
  await appendAudit(db, {
    at: edit.at,
    planId: id,
    event: 'applied',
    seq,
    detail: { label: edit.label, ...counts, ...broken },
  });
  return { ...plan, ...next, meta: await readPlan(db, id) };
}

export interface Step {
  readonly plan: PlanState;
  /** The patch as the plan shows it: what it says of accounts that are merged or deleted is left out. */
  readonly patch: PlanPatch;
  /** Whether claims went with it. */
  readonly claims?: boolean;
}

/** Takes the last change back. @throws DomainError `plan.nothingToUndo` and those of `applyPatch` */
export async function undoChange(db: Db, plan: PlanState, at: string): Promise<Step> {
  const change = await nextUndo(db, plan.meta.id, plan.meta.state);
  if (!change) throw new DomainError('plan.nothingToUndo', { plan: plan.meta.name });
  const patch = invertPatch(await readPatch(db, plan.meta.id, change.seq));
  return step(db, plan, { seq: change.seq, patch, at, state: 'undone' });
}

/** Makes the change again that was last taken back. @throws DomainError `plan.nothingToRedo` and those of `applyPatch` */
export async function redoChange(db: Db, plan: PlanState, at: string): Promise<Step> {
  const change = await nextRedo(db, plan.meta.id, plan.meta.state);
  if (!change) throw new DomainError('plan.nothingToRedo', { plan: plan.meta.name });
  const patch = await readPatch(db, plan.meta.id, change.seq);
  return step(db, plan, { seq: change.seq, patch, at, state: 'done' });
}

interface Replay {
  readonly seq: number;
  readonly patch: PlanPatch;
  readonly at: string;
  readonly state: 'done' | 'undone';
}

async function step(db: Db, plan: PlanState, { seq, patch, at, state }: Replay): Promise<Step> {
  // Of accounts merged or deleted since the plan shows nothing, but its rows follow, so that bringing them back is exact.
  const shown = withoutHidden(patch, plan.ground.index);
  const next = applied(plan, shown);
  const { id, revision } = plan.meta;
  await nextRevision(db, id, revision);
  await writePatch(db, id, patch);
  await setChangeState(db, id, seq, state);
  await appendAudit(db, { at, planId: id, event: state === 'done' ? 'redone' : 'undone', seq, detail: {} });
  const claims = await followChange(db, id, seq, state === 'done' ? 'redo' : 'undo', at);
  // Territories that come or go with the step take their overlaps along.
  const overlaps = patch.territories.length > 0 ? await readOverlaps(db, id) : plan.overlaps;
  return { plan: { ...plan, ...next, overlaps, meta: await readPlan(db, id) }, patch: shown, claims };
}

/** What a patch says of accounts that are there. */
export function withoutHidden(patch: PlanPatch, index: FieldIndex): PlanPatch {
  const decisions = patch.decisions.filter(({ from, to }) => index.account.has((to ?? from)?.account ?? ''));
  const outcomes = patch.outcomes.filter(({ account }) => index.account.has(account));
  const followers = patch.followers.filter(({ account }) => index.account.has(account));
  return { ...patch, decisions, outcomes, followers };
}

function applied(plan: PlanState, patch: PlanPatch): { snapshot: PlanSnapshot; evaluation: Evaluation } {
  const { field, index } = plan.ground;
  const snapshot = unwrap(applyPatch(plan.snapshot, patch, index));
  return { snapshot, evaluation: reevaluate(field, plan.evaluation, plan.snapshot, snapshot, index) };
}

/** Units, territories and rules are settled while planning; who serves one account may still be decided once the plan is active. */
export function requireEditable({ meta }: PlanState, patch: PlanPatch): void {
  const redrawn = patch.units.length + patch.territories.length + patch.outcomes.length > 0 || patch.rules !== null;
  if (meta.state === 'archived' || (meta.state === 'active' && redrawn)) {
    throw new DomainError('plan.notEditable', { plan: meta.name, state: meta.state });
  }
}

/** Accounts that another rep serves, or that count in another territory, after the edit. */
function movedAccounts(before: Evaluation, after: Evaluation): number {
  let moved = 0;
  for (let i = 0; i < before.ownership.owner.length; i++) {
    const owner = before.ownership.owner[i] !== after.ownership.owner[i];
    if (owner || before.ownership.territory[i] !== after.ownership.territory[i]) moved++;
  }
  return moved;
}
