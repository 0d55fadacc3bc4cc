import { isBlocked } from '@shared/metrics/preflight';
import type { PlanMeta } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { copyDueRulings, endDueRuling, readRulingsEndingWith } from '@electron/store/conflicts/due-rulings';
import { promiseDeal } from '@electron/store/due-deals';
import { copyPlanContent } from '@electron/store/fork';
import { describePlan, insertPlan, readActivePlanId, readPlan, setPlanState } from '@electron/store/plans';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { handOverDueDeals, promisedDeals } from './handover/deals';
import { inTransaction, mutate } from './mutate';
import { breachesOnActivation, preflightPlan } from './preflight-plan';
import type { ChangeKind } from './cache';
import { overridden, type Overridden } from './promises';
import type { OpenWorkspace, Session } from './session';
import { todayOf } from './today';

type LifecycleCall = 'plan.create' | 'plan.fork' | 'plan.describe' | 'plan.activate' | 'plan.archive';

/** Plans that come, are named, become active and go. */
export function createLifecycleHandlers(session: Session): HandlersOf<LifecycleCall> {
  const change = <Meta extends PlanMeta>(
    work: (trx: Db, at: string) => Promise<Meta>,
    changes: readonly ChangeKind[] = ['plans'],
  ) =>
    mutate(session, async (workspace) => {
      const meta = await inTransaction(workspace, (trx) => work(trx, session.now()));
      session.emitChange(changes);
      return meta;
    });
  return {
    'plan.create': ({ name }) => change((trx, at) => createPlan(trx, name, at)),
    'plan.fork': ({ planId, name }) => change((trx, at) => forkPlan(trx, planId, name, at)),
    'plan.describe': ({ planId, ...description }) =>
      change(async (trx, at) => {
        const { state, name } = await readPlan(trx, planId);
        if (state === 'archived') throw new DomainError('plan.notEditable', { plan: name, state });
        await describePlan(trx, planId, description);
        await appendAudit(trx, { at, planId, event: 'described', seq: null, detail: description });
        return readPlan(trx, planId);
      }),
    'plan.activate': ({ planId, override = '' }) =>
      mutate(session, async (workspace) => {
        await requireReady(workspace, planId);
        const broken = await breachesOnActivation(workspace, planId);
        const said = overridden(await workspace.cache.plan(planId), broken, override);
        const deals = await promisedDeals(workspace, planId, session.now());
        const meta = await inTransaction(workspace, async (trx) => {
          const active = await activatePlan(trx, planId, session.now(), said);
          for (const deal of deals) await promiseDeal(trx, planId, deal);
          return active;
        });
        session.emitChange(['plans', 'conflicts']);
        const { asOf } = await readSettings(workspace.db);
        await handOverDueDeals(session, workspace, todayOf(asOf, session.now()));
        return meta;
      }),
    'plan.archive': ({ planId }) => change((trx, at) => archivePlan(trx, planId, at), ['plans', 'conflicts']),
  };
}

async function createPlan(trx: Db, name: string, at: string): Promise<PlanMeta> {
  const planId = await insertPlan(trx, { name, basePlanId: null, at });
  await appendAudit(trx, { at, planId, event: 'created', seq: null, detail: { name } });
  return readPlan(trx, planId);
}

export async function forkPlan(trx: Db, basePlanId: number, name: string, at: string): Promise<PlanMeta> {
  const base = await readPlan(trx, basePlanId);
  const planId = await insertPlan(trx, { name, basePlanId, at });
  await copyPlanContent(trx, basePlanId, planId);
  await copyDueRulings(trx, basePlanId, planId);
  await appendAudit(trx, {
    at,
    planId,
    event: 'forked',
    seq: null,
    detail: { name, base: base.id, revision: base.revision },
  });
  return readPlan(trx, planId);
}

async function requireReady(workspace: OpenWorkspace, planId: number): Promise<void> {
  const findings = await preflightPlan(workspace, planId);
  if (!isBlocked(findings)) return;
  const { name } = (await workspace.cache.plan(planId)).meta;
  throw new DomainError('plan.preflightBlocking', { plan: name, finding: findings[0].code });
}

async function activatePlan(trx: Db, planId: number, at: string, said: Overridden): Promise<PlanMeta> {
  const former = await readActivePlanId(trx);
  if (former !== null) {
    await endRulings(trx, former, at);
    await setPlanState(trx, former, 'archived', at);
    await appendAudit(trx, { at, planId: former, event: 'archived', seq: null, detail: { replacedBy: planId } });
  }
  await setPlanState(trx, planId, 'active', at);
  await appendAudit(trx, { at, planId, event: 'activated', seq: null, detail: { former, ...said } });
  return readPlan(trx, planId);
}

/** The active plan is archived by activating another: once there is one, there always is one. */
async function archivePlan(trx: Db, planId: number, at: string): Promise<PlanMeta & { readonly ended: number }> {
  const { state, name } = await readPlan(trx, planId);
  if (state === 'active') throw new DomainError('plan.activeStays', { plan: name });
  if (state === 'archived') throw new DomainError('plan.notEditable', { plan: name, state });
  const ended = await endRulings(trx, planId, at);
  await setPlanState(trx, planId, 'archived', at);
  await appendAudit(trx, { at, planId, event: 'archived', seq: null, detail: {} });
  return { ...(await readPlan(trx, planId)), ended };
}

/** What was ruled for a later day ends with the plan, unless another one waits for it too; each leaves a trace. @returns how many */
async function endRulings(trx: Db, planId: number, at: string): Promise<number> {
  const why = 'conflicts.planArchived';
  const ending = await readRulingsEndingWith(trx, planId);
  for (const { id, key, account, ruling, rep, dueOn } of ending) {
    await endDueRuling(trx, id, planId, at, why);
    const detail = { rulingId: id, key, subject: account ?? key, ruling, rep, dueOn, why };
    await appendAudit(trx, { at, planId, event: 'rulingRefused', seq: null, detail });
  }
  return ending.length;
}
