import type { CallOutput, CallParsed } from '@shared/contract/contract';
import { defaultChoices } from '@shared/duplicates/merge-accounts';
import type { Conflict } from '@shared/model/conflict';
import type { ChangeLabel, PlanPatch } from '@shared/model/plan';
import { DomainError, unwrap } from '@shared/model/result';
import { isEmptyPatch } from '@shared/planning/patch';
import { decisionLabel, moveLabel } from '@shared/planning/change-labels';
import { type RulingOn, rulingPatch } from '@shared/rules/conflicts/ruling-patch';
import { isoDay } from '@shared/model/day';
import { readAccounts } from '@electron/store/accounts';
import { appendAudit } from '@electron/store/audit';
import { insertDueRuling } from '@electron/store/conflicts/due-rulings';
import { insertRuling } from '@electron/store/conflicts/rulings';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import { mergePair } from '../duplicates/merge';
import { inTransaction } from '../mutate';
import type { PlanState } from '../plan-state';
import { type Promises, promisesOf } from '../promises';
import { recordChange, requireEditable } from '../record-change';
import type { OpenWorkspace } from '../session';
import { todayOf } from '../today';
import { type Studied, studyCase } from './case';
import type { Judged } from './desk';
import { stateOf } from './state-of';

type RuleInput = CallParsed<'conflicts.rule'>;

export interface Ruled {
  readonly reply: CallOutput<'conflicts.rule'>;
  readonly merged: boolean;
}

/**
 * Rules on an open case: what it becomes in the plan, the ruling with what was seen, and the audit row are written together.
 * @throws DomainError `conflicts.gone|settled|…` and those of `rulingPatch`, `recordChange`, `mergePair`; nothing is written then
 */
export async function ruleCase(workspace: OpenWorkspace, judged: Judged, input: RuleInput, at: string): Promise<Ruled> {
  const { planId, key, ruling } = input;
  const studied = await studyCase(workspace, judged, planId, key);
  const { conflict } = studied;
  if (!judged.found.has(key)) throw new DomainError('conflicts.gone', { key });
  if (stateOf(conflict, judged.rulings.get(key), true) !== 'open') throw new DomainError('conflicts.settled', { key });
  const plan = await workspace.cache.plan(planId);
  const patch = unwrap(rulingPatch(plan.snapshot, plan.ground.index, conflict, input));
  requireEditable(plan, patch);
  const dueOn = await laterDay(workspace, plan, input.effectiveOn, at);
  const promises = await promisesOf(workspace, plan, input.reason);
  const { next, rulingId } = await inTransaction(workspace, async (trx) => {
    const done = dueOn === null ? await carryOut(trx, plan, { conflict, on: input, patch, promises, at }) : NOT_YET;
    const asOf = isoDay(judged.scene.field.asOfDay);
    const id = await keepRuling(trx, { asOf, studied, input, at, seq: done.seq, mergeId: done.mergeId });
    if (dueOn !== null) await insertDueRuling(trx, { rulingId: id, planId, dueOn, survivor: input.survivor });
    return { next: done.next, rulingId: id };
  });
  if (next) workspace.cache.keep(next);
  const reply = { rulingId, dueOn, meta: next?.meta ?? null, patch: next ? patch : null };
  return { reply, merged: ruling === 'merge' && dueOn === null };
}

/** The day a ruling takes effect in the plan, when that is later than what the plan is made for; null = at once. */
async function laterDay({ db }: OpenWorkspace, { meta }: PlanState, day: string, at: string): Promise<string | null> {
  const { asOf } = await readSettings(db);
  const starts = meta.state === 'planning' ? (meta.effectiveDate ?? '') : '';
  return day > todayOf(asOf, at) && day > starts ? day : null;
}

const NOT_YET: CarriedOut = { next: null, seq: null, mergeId: null };

export interface CarriedOut {
  readonly next: PlanState | null;
  readonly seq: number | null;
  readonly mergeId: number | null;
}

interface Carried {
  readonly conflict: Conflict;
  readonly on: RulingOn;
  readonly patch: PlanPatch;
  /** A ruling is the reasoned exception itself. */
  readonly promises: Promises;
  readonly at: string;
}

/** Makes of a ruling what it becomes: a change of the plan, a merge. Run it in a transaction. */
export async function carryOut(trx: Db, plan: PlanState, carried: Carried): Promise<CarriedOut> {
  const { conflict, on, patch, promises, at } = carried;
  const edit = { patch, at, promises };
  const next = isEmptyPatch(patch)
    ? null
    : await recordChange(trx, plan, { ...edit, label: await labelOf(trx, plan, conflict, on, patch) });
  const mergeId = on.ruling === 'merge' ? await mergeIn(trx, conflict, on, at) : null;
  return { next, mergeId, seq: next === null ? null : await lastSeq(trx, plan.meta.id) };
}

async function labelOf(
  db: Db,
  { snapshot, ground }: PlanState,
  conflict: Conflict,
  { form, rep, ruling, territory, reason, survivor }: RulingOn,
  patch: PlanPatch,
): Promise<ChangeLabel> {
  if (conflict.account === null) {
    const name = snapshot.territories.find((t) => t.key === territory)?.name ?? territory;
    return moveLabel(snapshot, patch, name);
  }
  const code = ruling === 'merge' ? (survivor ?? conflict.account) : conflict.account;
  const [account] = await readAccounts(db, [code]);
  const to = patch.decisions.find((edit) => edit.to?.kind === form)?.to ?? null;
  const r = rep === null ? undefined : ground.index.rep.get(rep);
  const label = decisionLabel(account?.name ?? code, form, to, r === undefined ? null : ground.field.reps.name[r]);
  return { ...label, params: { ...label.params, reason: reason.slice(0, 400) } };
}

/** Keeps what is known of both, as merging by hand with nothing chosen would. */
async function mergeIn(db: Db, { account, other }: Conflict, input: RulingOn, at: string): Promise<number> {
  const survivor = input.survivor ?? account ?? '';
  const merged = survivor === account ? (other ?? '') : (account ?? '');
  const accounts = await readAccounts(db, [survivor, merged]);
  const [own, gone] = [survivor, merged].map((code) => accounts.find((row) => row.code === code));
  const choices = own && gone ? defaultChoices(own, gone) : {};
  return mergePair(db, { survivor, merged, choices, reason: input.reason, at });
}

async function lastSeq(db: Db, planId: number): Promise<number> {
  const { seq } = await db
    .selectFrom('change')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('plan_id', '=', planId)
    .executeTakeFirstOrThrow();
  return seq ?? 0;
}

interface Kept {
  /** The day the data speaks of. */
  readonly asOf: string;
  readonly studied: Studied;
  readonly input: Omit<RuleInput, 'ruling' | 'survivor'> & { readonly ruling: RuleInput['ruling'] | 'waive' };
  readonly at: string;
  readonly seq: number | null;
  readonly mergeId: number | null;
}

/** The row and its entry in the audit trail. */
export async function keepRuling(db: Db, { asOf, studied, input, at, seq, mergeId }: Kept): Promise<number> {
  const { conflict, suggestion, profile, timeline } = studied;
  const { planId, key, ruling, form, rep, territory, shares, reason, effectiveOn } = input;
  const id = await insertRuling(db, {
    plan_id: planId,
    key,
    type: conflict.type,
    ruling,
    form,
    account: conflict.account,
    rep,
    territory,
    shares: JSON.stringify(shares),
    reason,
    effective_on: effectiveOn,
    as_of: asOf,
    at,
    fingerprint: conflict.fingerprint,
    profile: JSON.stringify(profile),
    evidence: JSON.stringify({ conflict, suggestion, timeline }),
    seq,
    merge_id: mergeId,
    undo_seq: null,
    undone_at: null,
  });
  const subject = conflict.account ?? conflict.unit ?? conflict.territory ?? key;
  const detail = { rulingId: id, key, type: conflict.type, subject, ruling, form, rep, territory, shares, reason };
  await appendAudit(db, { at, planId, event: 'ruled', seq, detail: { ...detail, effectiveOn, merge: mergeId } });
  return id;
}
