import { DomainError } from '@shared/model/result';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import { recordChange, redoChange, undoChange } from './record-change';
import { promisesOf } from './promises';
import type { Session } from './session';

/** Edits of a plan's content. They answer with what was applied and send no event: the asker follows from the answer. */
export function createEditHandlers(session: Session): HandlersOf<'plan.apply' | 'plan.undo' | 'plan.redo'> {
  const step = (planId: number, turn: typeof undoChange) =>
    mutate(session, async (workspace) => {
      const plan = await workspace.cache.plan(planId);
      const done = await inTransaction(workspace, (trx) => turn(trx, plan, session.now()));
      workspace.cache.keep(done.plan);
      if (done.claims) session.emitChange(['accounts']);
      return { meta: done.plan.meta, patch: done.patch };
    });
  return {
    'plan.apply': ({ planId, revision, label, patch, override }) =>
      mutate(session, async (workspace) => {
        const plan = await workspace.cache.plan(planId);
        if (plan.meta.revision !== revision) throw new DomainError('plan.staleRevision', { plan: plan.meta.name });
        const promises = await promisesOf(workspace, plan, override);
        const edit = { label, patch, at: session.now(), promises };
        const next = await inTransaction(workspace, (trx) => recordChange(trx, plan, edit));
        workspace.cache.keep(next);
        return next.meta;
      }),
    'plan.undo': ({ planId }) => step(planId, undoChange),
    'plan.redo': ({ planId }) => step(planId, redoChange),
  };
}
