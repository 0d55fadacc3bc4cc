import { createLifecycleHandlers } from '@electron/usecases/plan-lifecycle';
import { readPlans } from '@electron/store/plans';
import type { Command } from '../command';
import { planTable } from '../figures/plan-table';
import { overrideOf } from '../override';
import { findPlan } from '../pick/plan';

export const plansCommand: Command = {
  name: 'plans',
  synopsis: ['', '--activate PLAN [--override TEXT]', '--archive PLAN'],
  options: ['activate', 'archive', 'override'],
  operands: 0,
  json: 'PlanMeta[] (id, name, state, basePlanId, effectiveDate, note, createdAt, activatedAt, archivedAt, revision, undo, redo)',
  workspace: 'opens',
  run: async ({ session, locale }, args) => {
    args.oneOf('activate', 'archive');
    const handlers = createLifecycleHandlers(session);
    const activate = args.value('activate');
    const archive = args.value('archive');
    if (activate !== undefined) {
      const { id: planId } = await findPlan(session, activate);
      await handlers['plan.activate']({ planId, override: overrideOf(args) });
    }
    if (archive !== undefined) await handlers['plan.archive']({ planId: (await findPlan(session, archive)).id });
    const plans = await readPlans(session.require().db);
    return { value: plans, text: () => planTable(plans, locale) };
  },
};
