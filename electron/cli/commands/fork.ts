import { PlanMeta } from '@shared/model/plan';
import { createLifecycleHandlers } from '@electron/usecases/plan-lifecycle';
import { checked } from '../checked';
import type { Command } from '../command';
import { planTable } from '../figures/plan-table';
import { planOrActive } from '../pick/plan';

export const forkCommand: Command = {
  name: 'fork',
  synopsis: ['[--plan PLAN] --name NAME'],
  options: ['plan', 'name'],
  operands: 0,
  json: 'PlanMeta',
  workspace: 'opens',
  run: async ({ session, locale }, args) => {
    const name = checked(PlanMeta.shape.name, 'name', args.need('name'));
    const { id } = await planOrActive(session, args.value('plan'));
    const meta = await createLifecycleHandlers(session)['plan.fork']({ planId: id, name });
    return { value: meta, text: () => planTable([meta], locale) };
  },
};
