import type { CallName } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import { mutate } from '../mutate';
import type { OpenWorkspace, Session } from '../session';
import { caseOf } from './case';
import { ConflictDesk, type Judged } from './desk';
import { listCases } from './list';
import { placesOf } from './places';
import { ruleCase } from './rule';
import { statusOf } from './status';
import { rulingsToUndo, type Undone, undoRulings } from './undo';
import { takeWaiversBack, waiveAll, waiveCase } from './waive';

type ConflictCall = Extract<CallName, `conflicts.${string}`>;

/** More rulings at once can only be waivers, and are taken back in a worker. */
const IN_PLACE = 100;

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
  const undo = async (workspace: OpenWorkspace, planId: number, rulingIds: readonly number[]): Promise<Undone> => {
    if (rulingIds.length <= IN_PLACE) return undoRulings(workspace, planId, rulingIds, session.now());
    const rulings = await rulingsToUndo(workspace, planId, rulingIds);
    if (rulings.some(({ ruling }) => ruling !== 'waive')) throw new DomainError('conflicts.noRuling');
    await takeWaiversBack(workspace, planId, rulingIds, session.now(), tasks);
    return { reply: { meta: null, patch: null }, merged: false };
  };
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
      const rulingId = await mutate(session, (workspace) => waiveCase(workspace, judged, input, session.now()));
      tell(false);
      return { rulingId };
    },
    'conflicts.waiveAll': async (input) => {
      const judged = await known(input.planId);
      const rulingIds = await mutate(session, (workspace) => waiveAll(workspace, judged, input, session.now(), tasks));
      tell(false);
      return { rulingIds };
    },
    'conflicts.undo': async ({ planId, rulingIds }) => {
      const { reply, merged } = await mutate(session, (workspace) => undo(workspace, planId, rulingIds));
      tell(merged || reply.meta === null);
      return reply;
    },
  };
}
