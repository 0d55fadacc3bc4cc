import type { CallOutput } from '@shared/contract/contract';
import type { ClaimEditKind } from '@shared/model/claim';
import { type ChangeLabel, type DecisionEdit, PlanMeta, type PlanPatch } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { emptyPatch } from '@shared/planning/patch';
import { appendAudit } from '@electron/store/audit';
import { nextUndo } from '@electron/store/changes';
import { type ClaimEntry, insertClaimEdit } from '@electron/store/pool/claim-edits';
import type { Db } from '@electron/workspace/schema';
import type { PlanState } from '../plan-state';
import { recordChange } from '../record-change';

export type Done = CallOutput<'pool.claim'>;

export const NOTHING_DONE: Done = { edit: null, done: 0, left: [], change: null };

/** What an act does to claims and to the plan, to be recorded as one. */
export interface Act {
  readonly kind: ClaimEditKind;
  readonly at: string;
  readonly reason: string;
  readonly label: ChangeLabel;
  readonly entries: readonly ClaimEntry[];
  readonly decisions: readonly DecisionEdit[];
}

const EVENTS = { claimed: 'claimed', returned: 'claimReturned', recycled: 'claimRecycled' } as const;

/** Records an act whose claims have been written: the plan's change, the edit of claims, and the audit trail. Run it in a transaction. */
export async function recordAct(
  trx: Db,
  plan: PlanState,
  act: Act,
): Promise<{ edit: number; next: PlanState; patch: PlanPatch | null }> {
  const { kind, at, reason, label, entries, decisions } = act;
  const patch = decisions.length === 0 ? null : { ...emptyPatch(), decisions: [...decisions] };
  const next = patch === null ? plan : await recordChange(trx, plan, { label, patch, at, promises: null });
  const seq = patch === null ? null : ((await nextUndo(trx, plan.meta.id, plan.meta.state))?.seq ?? null);
  const planId = patch === null ? null : plan.meta.id;
  const edit = await insertClaimEdit(trx, { at, kind, reason, planId, seq, entries });
  const detail = {
    edit,
    reason,
    claims: entries.map(({ claim, account, rep, from, to }) => ({ claim, account, rep, from, to })),
    accounts: decisions.map(({ to }) => to?.account ?? ''),
  };
  await appendAudit(trx, { at, planId: plan.meta.id, event: EVENTS[kind], seq, detail });
  return { edit, next, patch };
}

/** Only a plan that still takes edits of single accounts can have accounts claimed and returned in. */
export function requireOpenPlan({ meta }: PlanState): void {
  if (meta.state === 'archived') throw new DomainError('plan.notEditable', { plan: meta.name, state: meta.state });
}

export function changeOf(next: PlanState, patch: PlanPatch | null): Done['change'] {
  return patch === null ? null : { meta: PlanMeta.parse(next.meta), patch };
}
