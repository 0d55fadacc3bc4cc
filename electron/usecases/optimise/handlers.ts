import type { CallName } from '@shared/contract/contract';
import type { ChangeLabel, PlanPatch } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { isEmptyPatch } from '@shared/planning/patch';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import { inTransaction, mutate } from '../mutate';
import { forkPlan } from '../plan-lifecycle';
import { readPlanState } from '../plan-state';
import { heeded, promisesOf } from '../promises';
import { recordChange } from '../record-change';
import type { Session } from '../session';
import { optimiseAccountsTask } from './accounts/tasks';
import { boundTask, optimiseTask } from './tasks';

export function createOptimiseHandlers(
  session: Session,
  tasks: TaskRunner,
): HandlersOf<Extract<CallName, `optimise.${string}`>> {
  return {
    'optimise.run': (asked) =>
      tasks.run(optimiseTask, { path: session.require().path, ...asked }, { kind: 'optimise', cancellable: true }),
    'optimise.accounts': (asked) =>
      tasks.run(
        optimiseAccountsTask,
        { path: session.require().path, ...asked },
        { kind: 'optimiseAccounts', cancellable: true },
      ),
    'optimise.bound': (asked) =>
      tasks.run(boundTask, { path: session.require().path, ...asked }, { kind: 'bound', cancellable: true }),
    'optimise.open': ({ planId, revision, name, patch: asked, override, keep }) =>
      mutate(session, async (workspace) => {
        const base = await workspace.cache.plan(planId);
        const { ground, meta } = base;
        if (meta.revision !== revision) throw new DomainError('plan.staleRevision', { plan: meta.name });
        if (isEmptyPatch(asked)) throw new DomainError('optimise.nothingToChange', { plan: meta.name });
        const at = session.now();
        const promises = await promisesOf(workspace, base, override);
        const patch = heeded(base, asked, promises, keep);
        const next = await inTransaction(workspace, async (trx) => {
          const fork = await forkPlan(trx, planId, name, at);
          const plan = await readPlanState(trx, ground, fork.id);
          const label = labelOf(patch);
          return recordChange(trx, plan, { label, patch, at, promises });
        });
        workspace.cache.keep(next);
        session.emitChange(['plans']);
        return next.meta;
      }),
  };
}

/** Named by what changes: units of the map, or accounts one by one. */
function labelOf({ units, decisions }: PlanPatch): ChangeLabel {
  return units.length === 0 && decisions.length > 0
    ? { code: 'optimiseAccounts', params: { count: decisions.length } }
    : { code: 'optimise', params: { count: units.length } };
}
