import type { BreachRow } from '@shared/model/breach';
import { AccountCode, RepCode } from '@shared/model/ids';
import type { DecisionEdit, PlanPatch } from '@shared/model/plan';
import { DomainError, unwrap } from '@shared/model/result';
import { type Evaluation, reevaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import type { FieldIndex } from '@shared/planning/snapshot';
import { type Breach, breaches, isFinal } from '@shared/rules/pool/breaches';
import type { Guards } from '@shared/rules/pool/guards';
import { keeping } from '@shared/rules/pool/keeping';
import { readAccountNames } from '@electron/store/pool/account-names';
import type { PlanState } from './plan-state';
import type { OpenWorkspace } from './session';

/** What claims and the policy promise, and why a person overrides it; '' = nobody does. */
export interface Promises {
  readonly guards: Guards;
  readonly override: string;
}

export async function promisesOf({ cache }: OpenWorkspace, plan: PlanState, override = ''): Promise<Promises> {
  return { guards: await cache.guards(plan.ground), override: override.trim() };
}

/** The edit, without the accounts it may not move where `keep` says why they stay. */
export function heeded(plan: PlanState, patch: PlanPatch, { guards }: Promises, keep: string | undefined): PlanPatch {
  if (keep === undefined || keep === '') return patch;
  const { field, index } = plan.ground;
  const next = unwrap(applyPatch(plan.snapshot, patch, index));
  const after = reevaluate(field, plan.evaluation, plan.snapshot, next, index);
  const broken = breachesAgainst(guards, plan.evaluation, after, patch.decisions, index);
  const { owner } = plan.evaluation.ownership;
  return keeping({ field, snapshot: plan.snapshot, owner }, patch, broken, keep);
}

/** What the audit trail keeps of promises broken by an edit; empty when there are none. */
export interface Overridden {
  readonly override?: string;
  readonly breaches?: readonly { readonly kind: string; readonly account: string; readonly rep: string | null }[];
}

/** @throws DomainError `plan.breach`, `plan.breachDecided` unless all may be, and are, overridden with a reason */
export function heldAgainst(
  plan: PlanState,
  after: Evaluation,
  { patch, promises }: { readonly patch: PlanPatch; readonly promises: Promises | null },
): Overridden {
  if (promises === null) return {};
  const broken = breachesAgainst(promises.guards, plan.evaluation, after, patch.decisions, plan.ground.index);
  return overridden(plan, broken, promises.override);
}

/** @throws DomainError, see `heldAgainst` */
export function overridden({ ground, meta }: PlanState, broken: readonly Breach[], override: string): Overridden {
  if (broken.length === 0) return {};
  const { accounts, reps } = ground.field;
  const final = broken.find(isFinal);
  if (final) throw new DomainError('plan.breachDecided', { account: accounts.code[final.account] });
  if (override === '') {
    const [{ account }] = broken;
    throw new DomainError('plan.breach', { plan: meta.name, count: broken.length, account: accounts.code[account] });
  }
  const rows = broken.map(({ kind, account, rep }) => {
    return { kind, account: accounts.code[account], rep: rep < 0 ? null : reps.code[rep] };
  });
  return { override, breaches: rows };
}

export function breachesAgainst(
  guards: Guards,
  before: Evaluation,
  after: Evaluation,
  decisions: readonly DecisionEdit[],
  index: FieldIndex,
): Breach[] {
  return breaches(guards, { before: before.ownership.owner, after: after.ownership.owner, decisions }, index);
}

/** Told by name, for a person to decide on. */
export async function breachRows(
  { db, cache }: OpenWorkspace,
  planId: number,
  broken: readonly Breach[],
): Promise<BreachRow[]> {
  const { field } = (await cache.plan(planId)).ground;
  const names = await readAccountNames(
    db,
    broken.map(({ account }) => field.accounts.code[account]),
  );
  return broken.map(({ account, rep, ...breach }) => {
    const code = field.accounts.code[account];
    const by = rep < 0 ? null : RepCode.parse(field.reps.code[rep]);
    return { ...breach, account: AccountCode.parse(code), name: names.get(code) ?? '', rep: by };
  });
}
