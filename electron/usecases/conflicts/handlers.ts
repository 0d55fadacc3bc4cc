import type { CallName } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import { mutate } from '../mutate';
import type { Session } from '../session';
import { caseOf } from './case';
import { ConflictDesk, type Judged } from './desk';
import { listCases } from './list';
import { placesOf } from './places';
import { ruleCase } from './rule';
import { statusOf } from './status';
import { undoRulings } from './undo';
import { waiveCases } from './waive';

type ConflictCall = Extract<CallName, `conflicts.${string}`>;

export function createConflictHandlers(session: Session, tasks: TaskRunner): HandlersOf<ConflictCall> {
  const desk = new ConflictDesk(session, tasks);
  const known = async (planId: number): Promise<Judged> => {
    const judged = await desk.judged(planId);
    if (!judged) throw new DomainError('conflicts.notLooked');
    return judged;
  };
  /** A merge changes the accounts, and with them every plan's figures; any other ruling this plan alone. */
  const tell = (merged: boolean): void =>
    session.emitChange(merged ? ['field', 'accounts', 'plans', 'duplicates', 'conflicts'] : ['conflicts']);
  return {
    'conflicts.status': async ({ planId }) => statusOf(session.require().db, await desk.judged(planId)),
    'conflicts.detect': async ({ planId }) => {
      const judged = await desk.judged(planId, true);
      session.emitChange(['conflicts']);
      return statusOf(session.require().db, judged);
    },
    'conflicts.list': async (query) => {
      const judged = await desk.judged(query.planId);
      return judged === null ? { total: 0, rows: [] } : listCases(session.require(), judged, query);
    },
    'conflicts.case': async ({ planId, key }) => caseOf(session.require(), await known(planId), planId, key),
    'conflicts.places': async ({ planId }) => {
      const judged = await desk.judged(planId);
      return judged === null ? [] : placesOf(judged);
    },
    'conflicts.rule': async (input) => {
      const judged = await known(input.planId);
      const { reply, merged } = await mutate(session, (workspace) => ruleCase(workspace, judged, input, session.now()));
      tell(merged);
      return reply;
    },
    'conflicts.waive': async (input) => {
      const judged = await known(input.planId);
      const rulingIds = await mutate(session, (workspace) => waiveCases(workspace, judged, input, session.now()));
      tell(false);
      return { rulingIds };
    },
    'conflicts.undo': async ({ planId, rulingIds }) => {
      const { reply, merged } = await mutate(session, (workspace) =>
        undoRulings(workspace, planId, rulingIds, session.now()),
      );
      tell(merged || reply.meta === null);
      return reply;
    },
  };
}
