import type { CallName } from '@shared/contract/contract';
import { readChanges } from '@electron/store/changes';
import { readPlan, readPlans } from '@electron/store/plans';
import type { HandlersOf } from './handlers';
import { createEditHandlers } from './plan-edits';
import { createLifecycleHandlers } from './plan-lifecycle';
import { toDocument } from './plan-state';
import { preflightPlan } from './preflight-plan';
import { listBreaches } from './list-breaches';
import type { Session } from './session';

export function createPlanHandlers(session: Session): HandlersOf<Extract<CallName, `plan.${string}`>> {
  return {
    'plan.list': () => readPlans(session.require().db),
    'plan.get': async ({ planId }) => toDocument(await session.require().cache.plan(planId)),
    'plan.history': async ({ planId }) => {
      const { db } = session.require();
      await readPlan(db, planId);
      return readChanges(db, planId);
    },
    'plan.preflight': ({ planId }) => preflightPlan(session.require(), planId),
    'plan.breaches': ({ planId, patch }) => listBreaches(session.require(), planId, patch),
    ...createEditHandlers(session),
    ...createLifecycleHandlers(session),
  };
}
